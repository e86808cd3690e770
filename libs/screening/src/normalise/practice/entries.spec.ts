import fc from 'fast-check';
import { buildTermMatcher } from '../../matching/term-matcher';
import { isAfterWords, isList, isWatched, splitEntries, type Cut } from './entries';

const matcher = buildTermMatcher([], isWatched);

function cut(text: string, lost: readonly number[] = []): readonly Cut[] {
  const cuts: Cut[] = [];
  splitEntries(text, matcher.match(text), lost, ({ start, end, line, items, figure, lastFigure, isPlain }) =>
    cuts.push({ start, end, line, items, figure, lastFigure, isPlain }),
  );
  return cuts;
}

const clauses = (text: string, lost: readonly number[] = []): string[] =>
  cut(text, lost).map(({ start, end }) => text.slice(start, end).trim());
const isListed = (text: string): boolean => cut(text).every((clause) => isList(text, clause));

describe('cutting a text into clauses', () => {
  it('ends them at full stops, exclamation and question marks before a capital, a figure or the end', () => {
    expect(clauses('Cut scrap. Led a team! Why? 5S works.')).toEqual(['Cut scrap.', 'Led a team!', 'Why?', '5S works.']);
    expect(clauses('Cut scrap. and rework')).toEqual(['Cut scrap. and rework']);
    expect(clauses('Version 2.0 and v.Two')).toEqual(['Version 2.0 and v.Two']);
    expect(clauses('One.\u00a0Two.\tThree.')).toEqual(['One.', 'Two.', 'Three.']);
    expect(clauses('Ends.  ')).toEqual(['Ends.', '']);
  });

  it.each([
    ['Cut scrap; Led a team', 2],
    ['Cut scrap; led a team', 1],
    ['Cut scrap; Élan ran', 2],
    ['Cut scrap; élan ran', 1],
    ['Cut scrap; 工学', 2],
    ['Cut scrap; 5 lines ran', 2],
    ['Cut scrap; 5 % saved', 1],
    ['Cut scrap; 5,000 € saved', 1],
    ['Cut scrap; $ 5,000 saved', 1],
    ['Cut scrap; € saved', 2],
    ['Cut scrap;', 1],
  ])('goes on after a semicolon with a small letter, a share or an amount: %j are %i', (text, count) => {
    expect(clauses(text)).toHaveLength(count);
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
    expect(cut('One.\nTwo. Three.\n\nFour').map(({ line }) => line)).toEqual([0, 1, 1, 3]);
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
    expect(isListed('SAP, PLC, CNC, MES')).toBe(true);
    expect(isListed('SAP, PLC, CNC')).toBe(false);
    expect(cut('SAP · PLC').map(({ items }) => items)).toEqual([2, 1]);
    expect(isListed('SAP - PLC - CNC - MES')).toBe(true);
    expect(isListed('SAP / PLC / CNC / MES')).toBe(true);
    expect(isListed('SAP\tPLC\tCNC\tMES')).toBe(true);
    expect(isListed('SAP/PLC/CNC/MES')).toBe(false);
    expect(isListed('one two three, one two three, one two three, one two three')).toBe(true);
    expect(isListed('one two three, one two three, one two three, one two three four')).toBe(false);
  });

  it('is divided by commas, tabs, and by hyphens and slashes that stand between blanks of their own', () => {
    const items = (text: string): number[] => cut(text).map((clause) => clause.items);
    expect(items('a, b\tc - d / e, f')).toEqual([6]);
    expect(items('a-b, -c - - d/e -- f')).toEqual([3]);
    expect(items('- a - b')).toEqual([2]);
    expect(items('a, bc. Dd, e, f')).toEqual([2, 3]);
  });

  it('has words of any alphabet', () => {
    const many = 'один два три, один два три, один два три, один два три';
    expect(isListed(many)).toBe(true);
    expect(isListed(`${many} четыре`)).toBe(false);
    expect(isListed('𝐚𝐛 𝐜 𝐝, 𝐚 𝐛 𝐜, 𝐚 𝐛 𝐜, 𝐚 𝐛 𝐜')).toBe(true);
    expect(isListed('𝐚𝐛 𝐜 𝐝, 𝐚 𝐛 𝐜, 𝐚 𝐛 𝐜, 𝐚 𝐛 𝐜 𝐝')).toBe(false);
  });
});

describe('the figures of a clause', () => {
  it('are its digits and signs of money, from the first to the last', () => {
    const figures = cut('Led a team. Cut 12 % and €40 k; saved. One in 9').map(({ figure, lastFigure }) => [
      figure,
      figure < 0 ? -1 : lastFigure,
    ]);
    expect(figures).toEqual([
      [-1, -1],
      [16, 27],
      [46, 46],
    ]);
  });
});

describe('a plain clause', () => {
  it('is one all of whose characters are ASCII', () => {
    const text = 'Plain. Façade. Co\u00adop; Two • Done';
    expect(cut(text).map(({ isPlain }) => isPlain)).toEqual([true, false, false, false, true]);
  });
});

describe('a place after words', () => {
  const WORDS_BEFORE = /(?:^|[\s(])[\p{Ll}\d][\p{Ll}\d.%-]*[%)]?\s+$/u;

  it('is told as by the pattern that says it', () => {
    const unit = fc.constantFrom('a', 'é', 'ж', 'A', '1', '٣', '.', '%', '-', ')', '(', ' ', '\u00a0', '\n', ',', '𝐚', '😀', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 45 }), (text) => {
        expect(isAfterWords(text, text.length)).toBe(WORDS_BEFORE.test(text.slice(-30)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what stands right before a place', () => {
  it.each([
    ['led ^', true],
    ['Led ^', false],
    ['LED ^', false],
    ['the SAP ^', false],
    ['a led\t ^', true],
    ['a led\n^', true],
    ['led^', false],
    [' ^', false],
    ['^', false],
    ['(led ^', true],
    ['(led) ^', true],
    ['((led) ^', true],
    ['[led ^', false],
    ['"led ^', false],
    ['x-led ^', true],
    ['X-led ^', false],
    ['-led ^', false],
    ['12.5 ^', true],
    ['a 5% ^', true],
    ['a 5 % ^', false],
    ['a ver.2 ^', true],
    ['éa ^', true],
    ['Éa ^', false],
    ['工 ^', false],
    ['𐐨𐐩 ^', true],
    ['a 𐐨 ^', true],
    ['𐐀𐐨 ^', false],
    ['x𐐀 ^', false],
    [`${'a'.repeat(40)} ^`, true],
    [`A${'a'.repeat(28)} ^`, false],
    [`A${'a'.repeat(29)} ^`, true],
    [`led${' '.repeat(26)}^`, true],
    [`led${' '.repeat(40)}^`, false],
    [') ^', false],
    ['a) ^', true],
    ['A) ^', false],
  ])('%j: words in small letters or figures are %s', (marked, expected) => {
    const place = marked.indexOf('^');
    expect(isAfterWords(marked.replace('^', 'Rest'), place)).toBe(expected);
  });
});
