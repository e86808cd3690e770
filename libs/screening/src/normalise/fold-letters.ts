const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ß', 's'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['æ', 'a'],
  ['Æ', 'a'],
  ['œ', 'o'],
  ['º', 'o'],
  ['ª', 'a'],
  ['’', "'"],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['\u00a0', ' '],
  ['\u00ad', ' '],
  ['\u200b', ' '],
]);

/** Latin-1 to Latin Extended-B, and Latin Extended Additional (Vietnamese among them). */
const LETTERS_WITH_MARKS = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** One code unit for each code unit of the Latin letters with marks: offsets in the folded text are offsets in the cell. */
const FOLDED: ReadonlyMap<string, string> = latinLetters();

function latinLetters(): ReadonlyMap<string, string> {
  const folded = new Map(SPECIAL);
  for (const [first, last] of LETTERS_WITH_MARKS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      if (!folded.has(letter)) folded.set(letter, letter.normalize('NFKD').charAt(0));
    }
  }
  for (let code = 0xff01; code < 0xff5f; code++) folded.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
  return folded;
}

const BEYOND_ASCII = /[^\u0000-\u007f]/g;

/** Texts from this length on are asked for by several readers in turn: the last two are remembered. */
const LONG = 200;
const remembered: { readonly text: string; readonly folded: string }[] = [];

/** Lower case, marks on Latin letters taken off, dashes and apostrophes made plain; exactly as long as the text. */
export function foldLetters(text: string): string {
  if (text.length < LONG) return fold(text);
  for (const known of remembered) if (known.text === text) return known.folded;
  const folded = fold(text);
  remembered.unshift({ text, folded });
  remembered.length = Math.min(remembered.length, 2);
  return folded;
}

function fold(text: string): string {
  return text.replace(BEYOND_ASCII, (letter) => FOLDED.get(letter) ?? letter).toLowerCase();
}
