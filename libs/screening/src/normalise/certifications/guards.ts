import type { Field } from '../../applicant/column';
import type { Guard } from '../../vocabulary/certifications/credentials';
import type { AliasHit, Annotated } from './annotate';
import type { Range } from './clauses';
import { isExpandedOtherwise } from './expansions';
import { endOf, isSpacedAt, kindAt, startOf, textAt, traitsAt, writtenAt } from './token-arrays';
import { TRAIT } from './traits';

/** Where an alias stands, for the question whether it is the credential at all. */
export interface Place {
  readonly annotated: Annotated;
  readonly hit: AliasHit;
  readonly clause: Range;
  readonly field: Field;
}

type Verdict = 'yes' | 'ambiguous' | 'no';

function hasWord({ tokens }: Annotated, range: Range, pattern: RegExp): boolean {
  const to = Math.min(range.to, tokens.length);
  for (let at = Math.max(0, range.from); at < to; at += 1) if (pattern.test(textAt(tokens, at))) return true;
  return false;
}

function near(hit: Range, distance: number): Range {
  return { from: hit.from - distance, to: hit.to + distance };
}

function isCertificates(field: Field): boolean {
  return field === 'certifications' || field === 'certification_flag';
}

function inCapitals(place: Place): boolean {
  return /^(?:\p{Lu}\.?)+$/u.test(writtenAt(place.annotated.tokens, place.hit.from));
}

const LICENSING = /^(?:licen[cs]|licensure|registered|stamp|ncees|eit|pmp|board|state|professional|cpim|cert)/u;
const LIST_MARKS = new Set(['', ',', ':', '(', '\n', '|', '•', ']']);

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
  return LIST_MARKS.has(textAt(annotated.tokens, hit.from - 1)) ? 'yes' : 'no';
}

function belt(place: Place): Verdict {
  if (place.annotated.tokens.lexemes.some(({ traits }) => (traits & TRAIT.method) !== 0)) return 'yes';
  if (isCertificates(place.field) || place.field === 'skills') return 'yes';
  return hasWord(place.annotated, near(place.hit, 2), /^(?:certif\w*|cert|zertif\w*)$/u) || isBesideCredential(place) ? 'yes' : 'no';
}

/** Among other credentials a belt is one as well. */
function isBesideCredential({ annotated, hit }: Place): boolean {
  return annotated.aliases.some(
    ({ alias, from }) => alias.guard === 'none' && alias.credential !== hit.alias.credential && from !== hit.from,
  );
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
    if (/^(?:C\.P\.M\.?)$/u.test(writtenAt(place.annotated.tokens, place.hit.from))) return 'yes';
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

/** No farther than the sentence: what the next one speaks of is another matter. */
function nearIn({ hit, clause }: Place, distance: number): Range {
  return { from: Math.max(clause.from, hit.from - distance), to: Math.min(clause.to, hit.to + distance) };
}

function isTrapped(place: Place): boolean {
  const { credential, guard } = place.hit.alias;
  const traps = credential.traps;
  if (traps === undefined) return false;
  const { tokens } = place.annotated;
  const range = guard === 'none' ? nearIn(place, TRAP_DISTANCE) : place.clause;
  const to = Math.min(range.to, tokens.length);
  for (let at = Math.max(0, range.from); at < to; at += 1) {
    const isOwn = at >= place.hit.from && at < place.hit.to;
    if (!isOwn && (traitsAt(tokens, at) & TRAIT.trap) !== 0 && traps.includes(textAt(tokens, at))) return true;
  }
  return false;
}

const TRAP_DISTANCE = 5;
const BLANK = /\s/u;
const FIRST_VISIBLE = 33;
const FIRST_BEYOND_ASCII = 127;

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < FIRST_VISIBLE || unit >= FIRST_BEYOND_ASCII ? BLANK.test(text.charAt(at)) : false;
}

/** What stands around the name without a blank in between looks like an address of the web or of a mailbox. */
function isInsideAddress({ annotated, hit }: Place): boolean {
  const { original } = annotated.tokens;
  let start = startOf(annotated.tokens, hit.from);
  let end = endOf(annotated.tokens, hit.to - 1);
  while (start > 0 && !isBlank(original, start - 1)) start -= 1;
  while (end < original.length && !isBlank(original, end)) end += 1;
  const around = original.slice(start, end);
  return (around.includes('.') || around.includes(':')) && /:\/\/|www\.|\.(?:com|org|net|io|edu|example)\b/iu.test(around);
}

function continuesName({ annotated, hit }: Place): boolean {
  const { tokens } = annotated;
  if (hit.to >= tokens.length || isSpacedAt(tokens, hit.to)) return false;
  const after = textAt(tokens, hit.to);
  return after === '@' || (after === '.' && kindAt(tokens, hit.to + 1) === 'word' && !isSpacedAt(tokens, hit.to + 1));
}

/** The scan of a certificate names it: JRoe_CPIM_certificate.pdf. */
function isScan({ annotated, hit }: Place): boolean {
  return textAt(annotated.tokens, hit.to) === '_' && /^(?:cert|scan|badge|zert)/u.test(textAt(annotated.tokens, hit.to + 1));
}

const GLUING = new Set(['@', '#', '_']);

/** Part of an address, a hashtag, a file name: letters there state nothing. */
function isInsideName(place: Place): boolean {
  const { tokens } = place.annotated;
  const before = textAt(tokens, place.hit.from - 1);
  const isGlued = GLUING.has(before) && !isSpacedAt(tokens, place.hit.from);
  if (isGlued && !isScan(place)) return before !== '#';
  return isInsideAddress(place) || continuesName(place);
}

/** Whether these letters are the credential: exact name, its guard, and nothing around that makes them something else. */
export function guardVerdict(place: Place): Verdict {
  if (isTrapped(place) || isInsideName(place) || isExpandedOtherwise(place.annotated, place.hit)) return 'no';
  return GUARDS[place.hit.alias.guard](place);
}
