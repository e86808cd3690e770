import type { Field } from '../../applicant/column';
import type { Guard } from '../../vocabulary/certifications/credentials';
import type { AliasHit, Annotated } from './annotate';
import type { Range } from './clauses';
import { isExpandedOtherwise } from './expansions';
import { endOf, isSpacedAt, kindAt, startOf, textAt, writtenAt } from './token-arrays';
import { TRAIT } from './traits';

/** Where an alias stands, for the question whether it is the credential at all. */
export interface Place {
  readonly annotated: Annotated;
  readonly hit: AliasHit;
  readonly clause: Range;
  readonly field: Field;
}

/** Exact words; a trailing `*` stands for any ending. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
}

function words(text: string): Words {
  const all = text.split(' ');
  const stems = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return { whole: new Set(all.filter((word) => !word.endsWith('*'))), stems };
}

function isOneOf({ whole, stems }: Words, text: string): boolean {
  return whole.has(text) || stems.some((stem) => text.startsWith(stem));
}

function hasWord({ tokens }: Annotated, range: Range, wanted: Words): boolean {
  for (let at = range.from; at < range.to; at += 1) if (isOneOf(wanted, textAt(tokens, at))) return true;
  return false;
}

function near(hit: Range, distance: number): Range {
  return { from: hit.from - distance, to: hit.to + distance };
}

function hasNear({ annotated, hit }: Place, distance: number, wanted: Words): boolean {
  return hasWord(annotated, near(hit, distance), wanted);
}

function isCertificates(field: Field): boolean {
  return field === 'certifications' || field === 'certification_flag';
}

function isWritten({ annotated, hit }: Place, pattern: RegExp): boolean {
  return pattern.test(writtenAt(annotated.tokens, hit.from));
}

function isInCapitals(place: Place): boolean {
  return isWritten(place, /^(?:\p{Lu}\.?)+$/u);
}

const LICENSING = words('licenc* licens* registered* stamp* ncees* eit* pmp* board* state* professional* cpim* cert*');
const GRANTING = words('ncees* asq* fe* licen* certif*');
const LIST_MARKS = /^[,:(\n|•\]]?$/u;

/** EI and CRE mean too much else to be taken from running text without a word of licensing. */
function isRareMeant({ annotated, clause, field }: Place): boolean {
  return isCertificates(field) || hasWord(annotated, clause, GRANTING);
}

/** PE and its like: in capitals, as letters behind a name, in a list, or beside a word of licensing. */
function capitals(place: Place): boolean {
  const { annotated, hit, field } = place;
  if (!isInCapitals(place)) return isCertificates(field) && annotated.tokens.length <= 3;
  if (hit.alias.credential.code !== 'PE') return isRareMeant(place);
  if (isCertificates(field) || field === 'skills' || hasNear(place, 3, LICENSING)) return true;
  return LIST_MARKS.test(textAt(annotated.tokens, hit.from - 1));
}

const CERTIFIED = words('certif* cert zertif*');

function belt(place: Place): boolean {
  if (place.annotated.tokens.lexemes.some(({ traits }) => (traits & TRAIT.method) !== 0)) return true;
  if (isCertificates(place.field) || place.field === 'skills') return true;
  return hasNear(place, 2, CERTIFIED) || isBesideCredential(place);
}

/** Among other credentials a belt is one as well. */
function isBesideCredential({ annotated }: Place): boolean {
  return annotated.aliases.some(({ alias }) => alias.guard === 'none');
}

const ASQ = words('asq asqc asqe asqce');
const OF_MANAGERS = words('asq asqc asqe asqce cmq');
const OF_TITLES = words('asq asqc asqe asqce certif* cert');
const APICS = words('apics ascm');
const ISM = words('ism napm');
const LEAN = words('lean sme ame shingo sigma ss ssbb ssmbb ssgb lss lssbb lssmbb lssgb css cssbb cssmbb cssgb clss clssbb clssmbb clssgb');
const EXAMINED = words(
  'exam* passed pass ncees eit review fundamentals licen* texas ohio california michigan indiana illinois pennsylvania wisconsin georgia florida',
);
const OF_INTERNS = words('ncees fe eit ei certif* registered licens* pe');

/** Written with dots, or beside its society: what else it can be in a cell of certificates, nobody knows. */
function isPurchasing(place: Place): boolean {
  return isWritten(place, /^C\.P\.M/u) || hasNear(place, 5, ISM);
}

const GUARDS: Readonly<Record<Guard, (place: Place) => boolean>> = {
  none: () => true,
  manager: () => true,
  capitals,
  asq: (place) => hasNear(place, 6, ASQ),
  apics: (place) => hasNear(place, 6, APICS),
  ism: (place) => isPurchasing(place) || isCertificates(place.field),
  lean: (place) => hasNear(place, 5, LEAN),
  belt,
  exam: (place) => isInCapitals(place) && hasNear(place, 3, EXAMINED),
  title: (place) => isCertificates(place.field) || hasWord(place.annotated, place.clause, OF_TITLES),
  intern: (place) => isCertificates(place.field) || hasNear(place, 7, OF_INTERNS),
};

/** Whether letters that are the credential leave open which one is meant: CQM without ASQ, CPM without ISM. */
function isOpen(place: Place): boolean {
  if (place.hit.alias.guard === 'manager') return !hasNear(place, 6, OF_MANAGERS);
  return place.hit.alias.guard === 'ism' && !isPurchasing(place);
}

/** No farther than the sentence: what the next one speaks of is another matter. */
function nearIn({ hit, clause }: Place, distance: number): Range {
  return { from: Math.max(clause.from, hit.from - distance), to: Math.min(clause.to, hit.to + distance) };
}

function isTrapped(place: Place): boolean {
  const { credential, guard } = place.hit.alias;
  const { traps } = credential;
  if (traps === undefined) return false;
  const range = guard === 'none' ? nearIn(place, TRAP_DISTANCE) : place.clause;
  for (let at = range.from; at < range.to; at += 1) if (traps.includes(textAt(place.annotated.tokens, at))) return true;
  return false;
}

const TRAP_DISTANCE = 5;

/** Beyond both ends of a text as well. */
function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

const ADDRESS = /:\/\/|www\.|\.(?:com|org|net|io|edu|example)\b/iu;

/** What stands around the name without a blank in between looks like an address of the web or of a mailbox. */
function isInsideAddress({ annotated, hit }: Place): boolean {
  const { original } = annotated.tokens;
  let start = startOf(annotated.tokens, hit.from);
  let end = endOf(annotated.tokens, hit.to - 1);
  while (!isBlank(original, start - 1)) start -= 1;
  while (!isBlank(original, end)) end += 1;
  return ADDRESS.test(original.slice(start, end));
}

function continuesName({ annotated, hit }: Place): boolean {
  const { tokens } = annotated;
  if (isSpacedAt(tokens, hit.to)) return false;
  const after = textAt(tokens, hit.to);
  return after === '@' || (after === '.' && kindAt(tokens, hit.to + 1) === 'word' && !isSpacedAt(tokens, hit.to + 1));
}

/** The scan of a certificate names it: JRoe_CPIM_certificate.pdf. */
function isScan({ annotated, hit }: Place): boolean {
  return textAt(annotated.tokens, hit.to) === '_' && isOneOf(SCANS, textAt(annotated.tokens, hit.to + 1));
}

const SCANS = words('cert* scan* badge* zert*');
const GLUING = new Set(['@', '#', '_']);

/** Part of an address, a hashtag, a file name: letters there state nothing. */
function isInsideName(place: Place): boolean {
  const { tokens } = place.annotated;
  const before = textAt(tokens, place.hit.from - 1);
  const isGlued = GLUING.has(before) && !isSpacedAt(tokens, place.hit.from);
  if (isGlued && !isScan(place)) return before !== '#';
  return isInsideAddress(place) || continuesName(place);
}

/**
 * Whether these letters are the credential: exact name, its guard, and nothing around that makes them something else. Null where they
 * are not; `isAmbiguous` where they leave open which credential is meant.
 */
export function guardVerdict(place: Place): { readonly isAmbiguous: boolean } | null {
  if (isTrapped(place) || isInsideName(place) || isExpandedOtherwise(place.annotated, place.hit)) return null;
  return GUARDS[place.hit.alias.guard](place) ? { isAmbiguous: isOpen(place) } : null;
}
