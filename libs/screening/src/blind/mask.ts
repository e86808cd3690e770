import type { Identity } from '../applicant/applicant';
import type { Field } from '../applicant/column';
import { nameTokens } from './name-tokens';

/** What stands for a covered character. Blanks and line breaks stay, so that a covered text keeps its shape. */
export const COVER = '█';

const WHOLLY_COVERED: ReadonlySet<Field> = new Set([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'email',
  'phone',
  'address',
  'link',
  'never_scored',
]);

/**
 * The text with whatever says who it is covered: the applicant's names, e-mail addresses, phone numbers, postal addresses, links to
 * profiles, the name at the head of a résumé. Exactly as long as it was (UTF-16), so that every quote still stands in its place.
 * Traces remain that no rule can find (a club, a year, a way of writing): covered text is pseudonymous, not anonymous.
 */
export function mask(text: string, identity: Identity): string {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of [...contactsIn(text), ...namesIn(text, identity)]) covered.fill(1, start, end);
  return cover(text, covered);
}

/** A cell as it may be shown: columns of identity and those never scored wholly covered, all others by {@link mask}. */
export function maskCell(text: string, field: Field, identity: Identity): string {
  return WHOLLY_COVERED.has(field) ? cover(text, new Uint8Array(text.length).fill(1)) : mask(text, identity);
}

function cover(text: string, covered: Uint8Array): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    out += covered[at] === 1 && !/\s/u.test(unit) ? COVER : unit;
  }
  return out;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Begins where a run of letters does: tried from each letter of it, an endless word would cost its length squared. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+\s?(?:@|\[at\]|\(at\)|＠)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\p{L}\p{N}-]+)+/giu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:[a-z]{2,3}\.)?(?:linkedin|github|gitlab|xing|facebook|instagram|twitter|behance|researchgate|orcid|medium|stackoverflow)\.(?:com|org|net)\/[^\s<>"')\]]+|\b(?:skype|telegram|whatsapp|wechat|linkedin|github|twitter)\s*[:=]\s*\S+/giu;
/** Seven to fifteen digits in the groupings of phone numbers; four digits, a dash, four digits are years. */
const PHONE =
  /(?<![\p{L}\p{N}.,])(?:\+|00)?(?:\(\+?\d{1,5}\)|\d{1,5})(?:[\s./-]{0,2}(?:\(\d{1,5}\)|\d{2,5})){1,6}(?:\s?(?:ext|x)\.?\s?\d{1,5})?(?![\p{L}\p{N}%]|[.,]\d)/giu;
const PERIOD =
  /^(?:19|20)\d\d\s?[-./]\s?(?:19|20)\d\d$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|^(?:\d{1,2}[./-])?(?:19|20)\d\d(?:\s?-\s?(?:\d{1,2}[./-])?(?:19|20)\d\d)?$/u;
const STREET =
  /\b\d{1,6}[a-z]?,?\s+(?:[\p{L}.']+\s+){0,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|way|terrace|parkway|pkwy|highway|hwy|square|apt|suite|nagar|marg)\b\.?[^\n]{0,80}|\b\p{Lu}[\p{L}-]{0,40}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|straat|laan|plein)\s+\d{1,4}\s?[a-z]?\b[^\n]{0,60}|\b(?:rue|avenue|calle|avenida|rua|via|viale|piazza|plaza|c\/)\s+[^\n\d]{2,40}\s\d{1,5}\b[^\n]{0,60}|\b\d{1,4}(?:\s?bis)?,?\s+(?:rue|avenue|boulevard|place|chemin|allée)\s[^\n]{2,80}|\bp\.?\s?o\.?\s+box\s+\d+[^\n]{0,60}|^\s*(?:address|adresse|anschrift|wohnort|dirección|endereço|indirizzo|adres)\s*:[^\n]+|\b\p{Lu}[\p{L} .'-]{1,30},\s*[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b/gimu;

function contactsIn(text: string): readonly Place[] {
  const phones = placesOf(text, PHONE).filter(({ start, end }) => isPhone(text.slice(start, end)));
  return [...placesOf(text, EMAIL), ...placesOf(text, LINK), ...placesOf(text, STREET), ...phones];
}

function isPhone(digitsAndMore: string): boolean {
  const digits = digitsAndMore.replace(/\D/gu, '').length;
  return digits >= 7 && digits <= 16 && !PERIOD.test(digitsAndMore.trim());
}

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;

/** The applicant's own names wherever they stand, initials beside a surname, and the line of a name at the head of a résumé. */
function namesIn(text: string, identity: Identity): readonly Place[] {
  const tokens = nameTokens(identity);
  const words = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, word: match[0] }));
  const found = words.map(({ word }) => tokens.isName(word));
  words.forEach(({ word }, at) => {
    const besideName = found[at - 1] === true || found[at + 1] === true;
    if (besideName && word.length === 1 && tokens.isInitial(word)) found[at] = true;
  });
  return [...words.filter((_, at) => found[at] === true), ...headingName(text)];
}

const TITLES =
  /(?<!\p{L})(?:curriculum|vitae|resume|résumé|lebenslauf|profile|summary|objective|engineer\w*|manager|technician|operator|supervisor|consultant|director|analyst|specialist|production|process|quality|manufacturing|plant|industrial|mechanical|electrical|lead|senior|skills|experience|education|work|professional|executive|career|sales|assistant|coordinator|developer|designer|chef|ingenieur\w*|techni\w+|certified|student|applicant|officer|planner|buyer|intern|accountant|teacher|nurse|lawyer|attorney|administrator|representative|associate|highlights|overview|accomplishments|qualifications)(?!\p{L})/iu;

/** A first line of two to four capitalised words on a text of several lines, none of them a trade or a heading. */
function headingName(text: string): readonly Place[] {
  const line = /^\s*([^\n]{3,50})\r?\n/u.exec(text);
  const first = line?.[1]?.trimEnd() ?? '';
  if (line === null || !/^(?:\p{Lu}[\p{L}\p{M}.'’-]*[ \t]+){1,3}\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(first) || TITLES.test(first)) return [];
  const start = text.indexOf(first);
  return [{ start, end: start + first.length }];
}
