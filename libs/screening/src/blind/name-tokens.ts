import type { Identity } from '../applicant/applicant';

/** Knows an applicant's names again, however they are written. */
export interface NameTokens {
  readonly isName: (word: string) => boolean;
  readonly isInitial: (letter: string) => boolean;
}

/** Titles and particles are nobody's name; short or ordinary words are one only with a capital. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof ing dipl herr frau jr sr von van de der den da di do dos das del la le el al bin ben ibn'.split(' '),
);
const ALWAYS_COVERED_FROM = 5;

/** The names of an identity, and those that can be read off its e-mail address. */
export function nameTokens(identity: Identity): NameTokens {
  const named = wordsOf(identity.name ?? '');
  const local = (identity.email ?? '').split('@')[0] ?? '';
  const mailed = wordsOf(local).filter((word) => word.length >= 3 && !ROLES.has(word));
  const names = new Set([...named, ...mailed].filter((word) => word.length >= 2 && !NO_NAMES.has(word)).flatMap(spellings));
  const initials = new Set(named.filter((word) => !NO_NAMES.has(word)).map((word) => word.charAt(0)));
  return {
    isName: (word) => candidates(word).some((it) => names.has(it) && (it.length >= ALWAYS_COVERED_FROM || isCapitalised(word))),
    isInitial: (letter) => isCapitalised(letter) && initials.has(fold(letter)),
  };
}

const ROLES: ReadonlySet<string> = new Set('info mail email contact jobs applicant office work home resume'.split(' '));

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .map(fold)
    .filter((word) => word !== '');
}

/** Without case and accents; letters that do not decompose by hand. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[øłđı]/gu, (letter) => FOLDED[letter] ?? letter);
}

const FOLDED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Müller is also written Mueller: an umlaut folds to its letter, and to its letter and an e. */
function spellings(word: string): readonly string[] {
  return [word, word.replace(/ae/gu, 'a').replace(/oe/gu, 'o').replace(/ue/gu, 'u')];
}

/** The word, and the word without what a possessive or a prefix adds. */
function candidates(word: string): readonly string[] {
  const folded = fold(word);
  const bare = folded.replace(/['’]s?$/u, '');
  const parts = folded.split(/['’]/u);
  return [...new Set([bare, folded, ...spellings(bare), ...parts])];
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
