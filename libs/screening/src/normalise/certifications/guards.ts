import type { Field } from '../../applicant/column';
import type { Guard } from '../../vocabulary/certifications/credentials';
import type { AliasHit, Annotated } from './annotate';
import type { Range } from './clauses';
import { isExpandedOtherwise } from './expansions';
import { writtenOf } from './tokens';

/** Where an alias stands, for the question whether it is the credential at all. */
export interface Place {
  readonly annotated: Annotated;
  readonly hit: AliasHit;
  readonly clause: Range;
  readonly field: Field;
}

type Verdict = 'yes' | 'ambiguous' | 'no';

function hasWord(annotated: Annotated, range: Range, pattern: RegExp): boolean {
  for (let at = Math.max(0, range.from); at < Math.min(range.to, annotated.tokens.length); at += 1) {
    if (pattern.test(annotated.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

function near(hit: Range, distance: number): Range {
  return { from: hit.from - distance, to: hit.to + distance };
}

function whole(annotated: Annotated): Range {
  return { from: 0, to: annotated.tokens.length };
}

function isCertificates(field: Field): boolean {
  return field === 'certifications' || field === 'certification_flag';
}

function inCapitals(place: Place): boolean {
  const token = place.annotated.tokens[place.hit.from];
  return token !== undefined && /^(?:\p{Lu}\.?)+$/u.test(writtenOf(token));
}

const LICENSING = /^(?:licen[cs]|licensure|registered|stamp|ncees|eit|pmp|board|state|professional|cpim|cert)/u;
const LIST_MARKS = new Set(['', ',', '(', '\n', '|', '•', ']']);

/** EI and CRE mean too much else to be taken from running text without a word of licensing. */
function rarelyMeant(place: Place): Verdict {
  return isCertificates(place.field) || hasWord(place.annotated, place.clause, /^(?:ncees|asq|fe|licen|certif)/u) ? 'yes' : 'no';
}

/** PE and its like: in capitals, as letters behind a name, in a list, or beside a word of licensing. */
function capitals(place: Place): Verdict {
  const { annotated, hit, field } = place;
  if (!inCapitals(place)) return isCertificates(field) && annotated.tokens.length <= 3 ? 'yes' : 'no';
  if (hit.alias.credential.code !== 'PE') return rarelyMeant(place);
  if (isCertificates(field) || field === 'skills' || hasWord(annotated, near(hit, 3), LICENSING)) return 'yes';
  return LIST_MARKS.has(annotated.tokens[hit.from - 1]?.text ?? '') ? 'yes' : 'no';
}

function belt(place: Place): Verdict {
  const { annotated } = place;
  if (hasWord(annotated, whole(annotated), /^(?:sigma|lss|asq|iassc|lean|6sigma|dmaic|cssgb|cssbb|lssgb|lssbb|kaizen|dfss)$/u))
    return 'yes';
  return isCertificates(place.field) || place.field === 'skills' ? 'yes' : 'no';
}

function title(place: Place): Verdict {
  const { annotated, clause, field } = place;
  if (hasWord(annotated, clause, /^(?:asqc?e?|certif\w*|cert)$/u) || isCertificates(field)) return 'yes';
  return 'no';
}

function oldManager(place: Place): Verdict {
  return hasWord(place.annotated, near(place.hit, 6), /^(?:asqc?e?|cmq)$/u) ? 'yes' : 'ambiguous';
}

const GUARDS: Readonly<Record<Guard, (place: Place) => Verdict>> = {
  none: () => 'yes',
  capitals,
  asq: (place) => (hasWord(place.annotated, near(place.hit, 6), /^asqc?e?$/u) ? 'yes' : 'no'),
  apics: (place) => (hasWord(place.annotated, near(place.hit, 6), /^(?:apics|ascm)$/u) ? 'yes' : 'no'),
  ism: (place) => {
    const first = place.annotated.tokens[place.hit.from];
    if (first !== undefined && /^(?:C\.P\.M\.?)$/u.test(writtenOf(first))) return 'yes';
    if (hasWord(place.annotated, near(place.hit, 5), /^(?:ism|napm)$/u)) return 'yes';
    return isCertificates(place.field) ? 'ambiguous' : 'no';
  },
  lean: (place) => (hasWord(place.annotated, near(place.hit, 5), /^(?:lean|sme|ame|shingo|sigma|c?l?ss(?:m?bb|gb)?)$/u) ? 'yes' : 'no'),
  belt,
  manager: oldManager,
  exam: (place) =>
    inCapitals(place) &&
    hasWord(
      place.annotated,
      near(place.hit, 3),
      /^(?:exam\w*|passed|pass|ncees|eit|review|fundamentals|licen\w+|texas|ohio|california|michigan|indiana|illinois|pennsylvania|wisconsin|georgia|florida)$/u,
    )
      ? 'yes'
      : 'no',
  title,
  intern: (place) =>
    isCertificates(place.field) || hasWord(place.annotated, near(place.hit, 7), /^(?:ncees|fe|eit|ei|certif\w*|registered|licens\w*|pe)$/u)
      ? 'yes'
      : 'no',
};

function isTrapped(place: Place): boolean {
  const { credential, guard } = place.hit.alias;
  const traps = credential.traps;
  if (traps === undefined) return false;
  const range = guard === 'none' ? near(place.hit, 5) : place.clause;
  for (let at = Math.max(0, range.from); at < Math.min(range.to, place.annotated.tokens.length); at += 1) {
    const isOwn = at >= place.hit.from && at < place.hit.to;
    if (!isOwn && traps.includes(place.annotated.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

function isInsideAddress(place: Place): boolean {
  const { text, tokens } = place.annotated;
  let start = tokens[place.hit.from]?.start ?? 0;
  let end = tokens[place.hit.to - 1]?.end ?? start;
  while (start > 0 && !/\s/u.test(text[start - 1] ?? ' ')) start -= 1;
  while (end < text.length && !/\s/u.test(text[end] ?? ' ')) end += 1;
  return /:\/\/|www\.|\.(?:com|org|net|io|edu|example)\b/iu.test(text.slice(start, end));
}

function continuesName(place: Place): boolean {
  const { tokens } = place.annotated;
  const after = tokens[place.hit.to];
  const next = tokens[place.hit.to + 1];
  if (after === undefined || after.isSpaced) return false;
  return after.text === '@' || (after.text === '.' && next?.kind === 'word' && !next.isSpaced);
}

/** The scan of a certificate names it: JRoe_CPIM_certificate.pdf. */
function isScan(place: Place): boolean {
  const { tokens } = place.annotated;
  return tokens[place.hit.to]?.text === '_' && /^(?:cert|scan|badge|zert)/u.test(tokens[place.hit.to + 1]?.text ?? '');
}

/** Part of an address, a hashtag, a file name: letters there state nothing. */
function isInsideName(place: Place): boolean {
  const { tokens } = place.annotated;
  const before = tokens[place.hit.from - 1]?.text;
  const isGlued = tokens[place.hit.from]?.isSpaced === false && (before === '@' || before === '#' || before === '_');
  if (isGlued && !isScan(place)) return before !== '#';
  return isInsideAddress(place) || continuesName(place);
}

/** Whether these letters are the credential: exact name, its guard, and nothing around that makes them something else. */
export function guardVerdict(place: Place): Verdict {
  if (isTrapped(place) || isInsideName(place) || isExpandedOtherwise(place.annotated, place.hit)) return 'no';
  return GUARDS[place.hit.alias.guard](place);
}
