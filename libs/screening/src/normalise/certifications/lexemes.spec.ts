import { lexemeOf, lexemeOfUnits } from './lexemes';

const unitsOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const HASH = 77;

/** A word of a text, met at a place and with a hash: any two words can share one. */
function met(word: string, lead = ''): ReturnType<typeof lexemeOfUnits> {
  return lexemeOfUnits(unitsOf(`${lead}${word}, and more`), lead.length, lead.length + word.length, HASH);
}

describe('a word of a certificate', () => {
  it('is known again wherever it stands', () => {
    const first = met('inventory');
    expect(met('inventory', 'production and ')).toBe(first);
    expect(lexemeOf('cpim', 'word')).toBe(lexemeOf('cpim', 'word'));
  });

  it('is known again when it is longer than what is remembered of it', () => {
    const first = met('zertifizierungsstelle');
    expect(met('zertifizierungsstelle', 'die ')).toBe(first);
  });

  it.each([
    ['inventory', 'inventors'],
    ['inventory', 'anventory'],
    ['inventory', 'inventoryx'],
    ['inventory', 'invent'],
    ['sixteen-letters1', 'sixteen-letters2'],
    ['zertifizierungsstelle', 'zertifizierungsstellx'],
    ['zertifizierungsstelle', 'zertifizierungxstelle'],
    ['zertifizierungsstelle', 'xertifizierungsstelle'],
    ['zertifizierungsstelle', 'zertifizierungsstellen'],
    ['zertifizierungsstelle', 'zertifizierungs'],
  ])('%s is not taken for another: %s', (one, other) => {
    met(one);
    expect(met(other).text).toBe(other);
    expect(met(one, 'the ').text).toBe(one);
  });

  it('is not taken for a mark or a number with the same hash', () => {
    const mark = lexemeOf('7', 'mark');
    expect(lexemeOf('7', 'number')).not.toBe(mark);
    expect(met('2024').kind).toBe('number');
    expect(met('cpim2').kind).toBe('word');
  });

  it.each([
    ['2024', 'number', true],
    ['qwertz', 'word', false],
    ['q', 'word', true],
    ['1st', 'word', true],
    ['part', 'word', true],
    [',', 'mark', true],
    ['certified', 'word', true],
    ['zeta2', 'word', false],
  ] as const)('%j, a %s, is accounted for by itself: %s', (text, kind, isKnown) => {
    expect(lexemeOf(text, kind).isKnown).toBe(isKnown);
  });

  it.each([
    ['2024', 'number', true],
    ["'", 'mark', true],
    ['june', 'word', true],
    ['cpim', 'word', false],
    ['cpim2', 'word', false],
  ] as const)('%j, a %s, can open a date: %s', (text, kind, opensDate) => {
    expect(lexemeOf(text, kind).opensDate).toBe(opensDate);
  });

  it('that is a mark says nothing by itself', () => {
    expect(lexemeOf('x', 'mark')).toMatchObject({ cues: 0, longerCues: null });
  });

  it('that numbers something looks for the number behind it', () => {
    expect(lexemeOf('nr', 'word').longerCues).not.toBeNull();
    expect(lexemeOf('nein', 'word').longerCues).toBeNull();
  });
});
