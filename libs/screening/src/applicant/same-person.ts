import type { Identity } from './applicant';

/**
 * The e-mail address of a cell as a key, the first one where there are several: case, blanks, a name or a number beside it make no difference.
 * Null where there is none.
 */
export function emailKey(email: string | null): string | null {
  const text = (email ?? '').trim().toLowerCase();
  if (!text.includes('@')) return null;
  if (!/[\s,;:<>()"'[\]|/\\]/u.test(text)) return text;
  return ADDRESS.exec(text)?.[0] ?? text.replace(/\s+/gu, '');
}

const ADDRESS = /[^\s@,;<>()"'[\]:|/\\]{1,64}@[^\s@,;<>()"'[\]:|/\\]{1,190}\.\p{L}{2,24}/u;

/**
 * The last digits of a phone number as a key, of the first number where a cell holds several: a country code, the 0 before an area code, an
 * extension or an address beside it make no difference. Null where there are fewer than seven digits.
 */
export function phoneKey(phone: string | null): string | null {
  const text = phone ?? '';
  const digits = PLAIN_NUMBER.test(text) ? digitsOf(text) : firstNumber(text);
  return digits.length < FEWEST_DIGITS ? null : digits.slice(-DIGITS_WITHOUT_COUNTRY);
}

const FEWEST_DIGITS = 7;
/** Numbers of North America have ten, many others nine; with a name that fits, nine are enough to tell a person by. */
const DIGITS_WITHOUT_COUNTRY = 9;
const PLAIN_NUMBER = /^[\d\s()+.'-]{0,24}$/u;

function firstNumber(text: string): string {
  const numbers = text.slice(0, LONGEST_CELL).replace(/\S{1,64}@\S{1,190}/gu, ' ');
  const [first = ''] = numbers.split(/[/;,|]|\bor\b|(?:\bext\b|\bx(?=[ .]?\d)).{0,8}$/iu).map(digitsOf);
  return first.length >= FEWEST_DIGITS ? first : digitsOf(numbers);
}

const LONGEST_CELL = 200;
const digitsOf = (text: string): string => text.replace(/\D+/gu, '');

/** The words of a name, lower case, in alphabetical order; accents, punctuation, titles and what stands in brackets are left out. */
export function nameKey(name: string | null): readonly string[] {
  const folded = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[([][^)\]]{0,80}[)\]]/gu, ' ');
  const words = folded.replace(/[ıøłđß]/gu, (letter) => FOLDED.get(letter) ?? letter).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !TITLES.has(word)).sort();
}

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
]);
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'ing', 'dipl', 'herr', 'frau', 'jr', 'sr']);

/**
 * Whether two names can be of one person: every word of the shorter is a word of the longer, an initial of one, or one slip of the
 * pen away from one; at least one whole word is shared. A missing name is compatible with none.
 */
export function areNamesCompatible(a: string | null, b: string | null): boolean {
  const [short, long] = [nameKey(a), nameKey(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  const rest = [...long];
  const matched = short.every((word) => {
    const index = rest.findIndex((other) => isSameWord(word, other));
    return index >= 0 && rest.splice(index, 1).length === 1;
  });
  return matched && short.some((word) => word.length > 1 && long.some((other) => other.length > 1 && isSameWord(word, other)));
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0));
  return Math.min(a.length, b.length) >= 4 && isOneSlipAway(a, b);
}

function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Whether two rows are the same person: the same e-mail, or the same phone number and a name that can be of one person. */
export function isSamePerson(a: Identity, b: Identity): boolean {
  const email = emailKey(a.email);
  if (email !== null && email === emailKey(b.email)) return true;
  const phone = phoneKey(a.phone);
  return phone !== null && phone === phoneKey(b.phone) && areNamesCompatible(a.name, b.name);
}
