import type { Identity } from './applicant';

/** An e-mail address as a key: case and blanks make no difference. Null where there is none. */
export function emailKey(email: string | null): string | null {
  const key = (email ?? '').replace(/\s+/gu, '').toLowerCase();
  return key.includes('@') ? key : null;
}

/** The digits of a phone number as a key, a leading country code of North America left out. Null where there are fewer than seven. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/\D+/gu, '');
  if (digits.length < 7) return null;
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** The words of a name, lower case, accents, punctuation and titles left out, in alphabetical order. */
export function nameKey(name: string | null): readonly string[] {
  const folded = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
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
  if (Math.abs(a.length - b.length) > 1) return false;
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
