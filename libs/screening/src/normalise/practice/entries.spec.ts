import { isList, splitEntries } from './entries';

const clauses = (text: string, lost: readonly number[] = []): string[] =>
  splitEntries(text, new Set(lost)).map(({ start, end }) => text.slice(start, end).trim());

describe('cutting a text into clauses', () => {
  it('ends them at full stops, exclamation and question marks before a capital, a figure or the end', () => {
    expect(clauses('Cut scrap. Led a team! Why? 5S works.')).toEqual(['Cut scrap.', 'Led a team!', 'Why?', '5S works.']);
    expect(clauses('Cut scrap. and rework')).toEqual(['Cut scrap. and rework']);
    expect(clauses('Version 2.0 and v.Two')).toEqual(['Version 2.0 and v.Two']);
    expect(clauses('One.\u00a0Two.\tThree.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(clauses('Ends.  ')).toEqual(['Ends.', '']);
  });

  it('knows abbreviations and initials, but not in capitals', () => {
    for (const word of 'inc ltd co corp mr mrs ms dr st no vs approx eg ie dept mgmt nr ca bzw ing dipl max min incl tel jr sr prof ref fig vol gmbh'.split(
      ' ',
    )) {
      expect(clauses(`at Acme ${word}. Two`)).toHaveLength(1);
      expect(clauses(`at Acme ${word.toUpperCase()}. Two`)).toHaveLength(2);
    }
    expect(clauses('led by J. Smith')).toHaveLength(1);
    expect(clauses('i.e. Two')).toHaveLength(1);
    expect(clauses('the plant. Two')).toHaveLength(2);
    expect(clauses('dr! Two')).toHaveLength(2);
  });

  it('ends them at bars, bullets and at semicolons before something new', () => {
    expect(clauses('a|b')).toEqual(['a|', 'b']);
    for (const bullet of '•▪●‣◦·○■□♦◆✓✔➢►▶\uF0B7\uF0A7') expect(clauses(`one${bullet}two`)).toEqual([`one${bullet}`, 'two']);
    expect(clauses('one*two')).toEqual(['one*two']);
    expect(clauses('Cut scrap; Led a team; it paid back')).toEqual(['Cut scrap;', 'Led a team; it paid back']);
    expect(clauses('Met vendors; 5 % saved; 12 lines; €40 saved; 5.000 € saved; $ 3')).toEqual([
      ...['Met vendors; 5 % saved;', '12 lines; €40 saved; 5.000 € saved; $ 3'],
    ]);
  });

  it('begins them where a bullet was lost, and counts the lines', () => {
    expect(clauses('with SPC Improved yield', [9])).toEqual(['with SPC', 'Improved yield']);
    expect(splitEntries('One.\nTwo. Three.\n\nFour', new Set()).map(({ line }) => line)).toEqual([0, 1, 1, 3]);
  });

  it('joins a line that the width of the page broke', () => {
    const wide = 'Responsible for all the things that happen in a rather large plant and';
    expect(clauses(`${wide}\nfor more`)).toHaveLength(1);
    expect(clauses(`${wide}\nMore`)).toHaveLength(1);
    expect(clauses(`${wide}\n\nMore`)).toHaveLength(2);
    expect(clauses(`${wide}\n• more`)).toHaveLength(3);
    expect(clauses(`${wide}\n- more`)).toHaveLength(2);
    expect(clauses(`${wide}\n-more`)).toHaveLength(1);
    expect(clauses(`${wide}.\nmore`)).toHaveLength(2);
    expect(clauses(`${wide}:\nmore`)).toHaveLength(2);
    expect(clauses('Short line\nAnother')).toHaveLength(2);
    expect(clauses('Short line\nanother')).toHaveLength(1);
    expect(clauses('Short line\r\nAnother')).toHaveLength(2);
    const full = 'Responsible for all the things that happen in a rather large plants';
    expect(clauses(`${full}\nMore`)).toHaveLength(1);
    expect(clauses(`${full}\nMore\n${'X'.repeat(90)}`)).toHaveLength(3);
    for (const word of 'and or of with the a an in for to by on at from using via und mit der die das et de du des avec y con e com di en met , & / + ( -'.split(
      ' ',
    )) {
      expect(clauses(`${full} ${word}\nMore ${'x'.repeat(120)}`)).toHaveLength(1);
    }
  });
});

describe('a list', () => {
  it('is four things or more between commas, of three words or fewer on average', () => {
    expect(isList('SAP, PLC, CNC, MES')).toBe(true);
    expect(isList('SAP, PLC, CNC')).toBe(false);
    expect(isList('SAP · PLC · CNC · MES')).toBe(true);
    expect(isList('SAP - PLC - CNC - MES')).toBe(true);
    expect(isList('SAP / PLC / CNC / MES')).toBe(true);
    expect(isList('SAP\tPLC\tCNC\tMES')).toBe(true);
    expect(isList('SAP/PLC/CNC/MES')).toBe(false);
    expect(isList('one two three, one two three, one two three, one two three')).toBe(true);
    expect(isList('one two three, one two three, one two three, one two three four')).toBe(false);
  });
});
