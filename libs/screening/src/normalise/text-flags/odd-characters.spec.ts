import { readTextFlags } from '../text-flags';

/** The words that each flag quotes. */
function flagged(text: string): Record<string, string[]> {
  const flags = readTextFlags([{ column: 'Résumé', field: 'resume', text }]);
  for (const { quotes } of flags)
    for (const { column, start, end, text: said } of quotes) expect([column, text.slice(start, end)]).toEqual(['Résumé', said]);
  return Object.fromEntries(flags.map(({ code, quotes }) => [code, quotes.map((it) => it.text)]));
}

describe('characters that nobody sees', () => {
  it.each([
    ...['\u200b', '\u2060', '\u2061', '\u2064', '\u202a', '\u202e', '\u2066', '\u2069', '\u180e', '\u{e0000}', '\u{e0041}', '\u{e007f}'],
    ...['\u200b\u200b', '\u202a\u2060'],
  ])('are quoted: %j', (hidden) => {
    expect(flagged(`S${hidden}AP`)).toEqual({ 'hidden-characters': [hidden] });
    expect(flagged(`${hidden} at the beginning`)).toEqual({ 'hidden-characters': [hidden] });
  });

  it.each(['\u200c', '\u200d'])('joiners are, where they join Latin letters and figures: %j', (joiner) => {
    expect(flagged(`S${joiner}AP`)).toEqual({ 'hidden-characters': [joiner] });
    expect(flagged(`S7${joiner}`)).toEqual({ 'hidden-characters': [joiner] });
    expect(flagged(`می${joiner}خواهم`)).toEqual({});
    expect(flagged(`👩${joiner}🔧`)).toEqual({});
  });

  it('a mark of the byte order is, but not at the very start', () => {
    expect(flagged('S\ufeffAP')).toEqual({ 'hidden-characters': ['\ufeff'] });
    expect(flagged('\ufeffSAP')).toEqual({});
  });

  it.each(['\u180d', '\u200a', '\u2029', '\u202f', '\u2065', '\u206a', '\ufefe', '\u{e0080}'])('others are left alone: %j', (plain) => {
    expect(flagged(`S${plain}AP`)).toEqual({});
  });
});

describe('words of more than one alphabet', () => {
  it.each([
    ['Сертификат СРIМ', ['СРIМ']],
    ['Ѕkilled in Јava and ІT', ['Ѕkilled', 'Јava', 'ІT']],
    ['Αutomation of ёlka', ['Αutomation', 'ёlka']],
    ['an Aу lathe', ['Aу']],
    ['Сμm, μmС', ['Сμm', 'μmС']],
    ['Сkμ, kμС', ['Сkμ', 'kμС']],
    ['𝐒𝐀𝐏 𝖯𝖯', ['𝐒𝐀𝐏', '𝖯𝖯']],
  ])('%s', (text, quoted) => {
    expect(flagged(text)).toEqual({ 'mixed-alphabets': quoted });
  });

  it.each(['µm', 'μm', 'σx', 'ΩV', 'Δp', 'αFe', 'βTi', 'πr', 'λn', 'kΩ', 'kVΩ', 'mμ', 'Tα', 'СРИ', 'ΑΒΓ', 'CPIM', '𝐒 alone', 'a Б c'])(
    'honest: %s',
    (text) => {
      expect(flagged(`Within 5 ${text}`)).toEqual({});
    },
  );
});

describe('damaged characters', () => {
  it.each([
    ['MÃ¼nchen', 'Ã¼'],
    ['cafÃ©', 'Ã©'],
    ['Ã€ propos', 'Ã€'],
    ['donâ€™t', 'â€™'],
    ['say â€œyes', 'â€œ'],
    ['a â€¢ b', 'â€¢'],
    ['more â€¦', 'â€¦'],
    ['20 â€ 30', 'â€'],
    ['5Â°', 'Â°'],
    ['Ing�nieur', '�'],
    ['Ing��nieur', '��'],
    ['Ing\u0080nieur', '\u0080'],
    ['Ing\u0090\u009fnieur', '\u0090\u009f'],
    ['ï»¿Name', 'ï»¿'],
    ['Gr??e, gepr?ft', 'r?ft'],
    ['Qualit?tswesen', 't?tswesen'],
  ])('%s', (text, quoted) => {
    expect(flagged(text)).toEqual({ 'garbled-characters': [quoted] });
  });

  it.each(['Why?', 'Why? because', 'Who?I', 'A?b', '1?abc', 'São Paulo', 'Âge', 'Ã ', 'a â b', '€5', 'naïve', '?? and ?'])(
    'honest: %s',
    (text) => {
      expect(flagged(text)).toEqual({});
    },
  );
});

describe('flags of several cells', () => {
  const cell = (column: string, text: string) => ({ column, field: 'resume', text }) as const;

  it('quote three places at most, the cells in their order', () => {
    const [flag] = readTextFlags([cell('A', 'x\u200by'), cell('B', 'nothing'), cell('C', 'a\u200bb c\u200bd e\u200bf')]);
    expect(flag?.quotes.map(({ column, start }) => [column, start])).toEqual([
      ['A', 1],
      ['C', 1],
      ['C', 5],
    ]);
  });

  it('stand in one order, whatever the text begins with', () => {
    const codes = readTextFlags([cell('A', 'Lorem ipsum dolor. Ing�nieur. СРIМ. S\u200bAP')]).map(({ code }) => code);
    expect(codes).toEqual(['hidden-characters', 'mixed-alphabets', 'garbled-characters', 'template-placeholder']);
  });

  it('say what a recruiter should know', () => {
    expect(readTextFlags([cell('A', 'S\u200bAP')])[0]?.say).toMatch(/characters that a reader cannot see/u);
    expect(readTextFlags([])).toEqual([]);
  });
});

describe('what is repeated', () => {
  const repeated = (times: number, divider: string) => Array.from({ length: times }, () => 'AutoCAD').join(divider);

  it('four times in a clause, or twelve times in a cell, is stuffing; the fourth or the last is quoted', () => {
    expect(flagged(`Used ${repeated(3, ', ')}.`)).toEqual({});
    expect(flagged(`Used ${repeated(4, ', ')}.`)).toEqual({ 'keyword-stuffing': ['AutoCAD'] });
    expect(flagged(repeated(11, ' here.\n'))).toEqual({});
    expect(flagged(repeated(12, ' here.\n'))).toEqual({ 'keyword-stuffing': ['AutoCAD'] });
    const [flag] = readTextFlags([{ column: 'A', field: 'resume', text: repeated(12, ' here.\n') }]);
    expect(flag?.quotes[0]?.start).toBe(11 * 'AutoCAD here.\n'.length);
    const [dense] = readTextFlags([{ column: 'A', field: 'resume', text: repeated(6, ', ') }]);
    expect(dense?.quotes[0]?.start).toBe(3 * 'AutoCAD, '.length);
  });

  it('counts each term for itself', () => {
    expect(flagged('SolidWorks, AutoCAD, Minitab, Arena')).toEqual({});
    expect(flagged('Minitab, AutoCAD, Minitab, AutoCAD, Minitab, AutoCAD')).toEqual({});
  });
});
