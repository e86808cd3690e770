/** Folded text with the place of each folded UTF-16 unit in the original; `places` is null where nothing moved. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[] | null;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['∕', '/'],
  ['⁄', '/'],
  ['／', '/'],
  ['＆', '&'],
  ['™', ' '],
  ['®', ' '],
  ['©', ' '],
  ['℠', ' '],
  ['\u00a0', ' '],
  ['‘', "'"],
  ['’', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['•', '•'],
  ['·', '•'],
  ['▪', '•'],
  ['●', '•'],
  ['◦', '•'],
  ['‣', '•'],
  ['∙', '•'],
  ['■', '•'],
  ['❖', '•'],
  ['➢', '•'],
  ['➤', '•'],
  ['✦', '•'],
]);
const DROPPED = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u0300-\u036f\ufe0f]/u;
const DASHES = /[\u2010-\u2015\u2212\ufe58\uff0d]/u;
/** Footnote signs are kept as they are: compatibility folding would make CPIM¹ the word "cpim1". */
const FOOTNOTES = /[¹²³⁰⁴-⁹ªº†‡]/u;
const ASCII = /^[\u0000-\u007f]*$/u;

function foldCharacter(character: string): string {
  if (character < '\u0080') return character.toLowerCase();
  if (DROPPED.test(character)) return '';
  if (DASHES.test(character)) return '-';
  if (FOOTNOTES.test(character)) return character;
  const known = LETTERS.get(character.toLowerCase());
  if (known !== undefined) return known;
  return character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
}

/** The signs met so far: a text repeats its few, and folding one is slow. */
const MET = new Map<string, string>();
const MOST_MET = 4096;

function foldOnce(character: string): string {
  const met = MET.get(character);
  if (met !== undefined) return met;
  const folded = foldCharacter(character);
  if (MET.size < MOST_MET) MET.set(character, folded);
  return folded;
}

/** Lower case, no accents, one kind of dash, quote and bullet, full width made plain; footnote signs stay footnote signs. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return { text: original.toLowerCase(), places: null };
  return foldInPlace(original) ?? foldAndMove(original);
}

const BEYOND_ASCII = /[^\u0000-\u007f]/gu;

/** Where every sign folds to one as long, as quotes, dashes and letters with accents do, nothing moves. Null where one does not. */
function foldInPlace(original: string): Folded | null {
  let moved = 0;
  const text = original.replace(BEYOND_ASCII, (character) => {
    const folded = foldOnce(character);
    if (folded.length !== character.length) moved += 1;
    return folded;
  });
  return moved > 0 ? null : { text: text.toLowerCase(), places: null };
}

function foldAndMove(original: string): Folded {
  const places: number[] = [];
  let text = '';
  let place = 0;
  for (const character of original) {
    text += foldOnce(character);
    while (places.length < text.length) places.push(place);
    place += character.length;
  }
  return { text, places };
}
