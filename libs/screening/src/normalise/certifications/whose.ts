import type { Field } from '../../applicant/column';
import type { Annotated } from './annotate';
import type { Mention } from './mentions';
import { kindAt, textAt, writtenAt, type Tokens } from './token-arrays';

function isCapitalised(tokens: Tokens, at: number): boolean {
  return at < tokens.length && /^\p{Lu}/u.test(writtenAt(tokens, at));
}

const BY = new Set('by von durch par por pelo pela da dal dalla door przez av af'.split(' '));
const ARTICLES = new Set('a an the our their another two three ein einem einer einen un une uno una um uma een'.split(' '));

/** "Audited by a CQA", "drawings stamped by PE": the one who did it holds the credential. */
function isDoneBy(tokens: Tokens, { from }: Mention): boolean {
  const before = ARTICLES.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  return BY.has(textAt(tokens, before));
}

const HONORIFICS = new Set(
  'mr mrs ms miss herr frau herrn monsieur madame mme senor senora sra signor signora sig dhr mevr pan pani'.split(' '),
);

/** "CPIM (Mr. Jones)": the person named behind a credential is the one who holds it. */
function isNamedBehind(tokens: Tokens, { to }: Mention): boolean {
  const opener = textAt(tokens, to);
  if (opener !== '(' && opener !== '-' && opener !== ':') return false;
  const name = to + (textAt(tokens, to + 2) === '.' ? 3 : 2);
  return HONORIFICS.has(textAt(tokens, to + 1)) && isCapitalised(tokens, name);
}

const AS = new Set('as als como come jako som'.split(' '));
const FIRST_PERSON = new Set('i ich je yo eu io ik ja jeg jag'.split(' '));

/** "As CQA I audited suppliers": what one does in the capacity of a holder, one is. */
function isInCapacity(tokens: Tokens, { from, to }: Mention): boolean {
  const next = textAt(tokens, to) === ',' ? to + 1 : to;
  return AS.has(textAt(tokens, from - 1)) && FIRST_PERSON.has(textAt(tokens, next));
}

const OTHER_LABELS =
  /^(?:manager|supervisor|boss|director|advis[eo]r|mentor|coach|instructor|trainer|teacher|examiner|reviewer|reviewed|approver|approved|checked|verified|prepared|signed|witness|auditor|inspector|interviewer|interviewed|panel|recruiter|referee|reference|references|referred|recommended|sponsor|owner|client|customer|colleague|chef|vorgesetzter|betreuer|prufer|referenz|referenzen|superieur|responsable|tuteur|jefe|jefa|tutor|referencia|referencias|chefe|capo|referente|relatore|leidinggevende|begeleider|szef|promotor)s?$/u;
const OF_SOMEBODY = new Set(['contact', 'ansprechpartner', 'contacto', 'contato', 'contatto']);

/** "Supervisor: Ann Lee, CPIM", "QA contact: …": a label before the name of somebody else. */
function isLabelledOther(tokens: Tokens, { clause, from }: Mention): boolean {
  for (let at = clause.from + 1; at <= Math.min(clause.from + LONGEST_LABEL, from - 2); at += 1) {
    if (textAt(tokens, at) !== ':') continue;
    const label = textAt(tokens, at - 1) === 'by' ? textAt(tokens, at - 2) : textAt(tokens, at - 1);
    const isOther = OTHER_LABELS.test(label) || (at - clause.from > 1 && OF_SOMEBODY.has(label));
    return isOther && kindAt(tokens, at + 1) === 'word' && isCapitalised(tokens, at + 1);
  }
  return false;
}

const LONGEST_LABEL = 4;

const MY = new Set('my mein meine meinen meinem meiner mon ma mi meu minha mio mia mijn moj moja'.split(' '));

/** "After my CPIM in 2023": one's own, where what follows is no word that makes something else of it. */
function isOwned({ tokens, isKnown }: Annotated, { from, to }: Mention): boolean {
  return MY.has(textAt(tokens, from - 1)) && (to >= tokens.length || isKnown[to] === true);
}

const IS_OR_HAS = new Set(
  'is was has had holds have got owns earned obtained ist hat besitzt est a possede es tiene tem possui ha heeft bezit ma posiada jest'.split(
    ' ',
  ),
);
const THE_APPLICANT =
  /^(?:applicant|candidate|bewerber|bewerberin|kandidat|kandidatin|candidat|candidata|candidato|postulante?|kandidaat|aday|he|she|who|and|also|says|still|already|now|only|not)$/u;

/** "J. Kerr is PMP" in a note: of a person named there nobody knows whether it is the applicant. */
function isSaidOfNamed({ tokens, isKnown }: Annotated, { from, clause }: Mention): boolean {
  const article = ARTICLES.has(textAt(tokens, from - 1)) ? from - 1 : from;
  const verb = article - 1;
  const name = verb - 1;
  if (name < clause.from || !IS_OR_HAS.has(textAt(tokens, verb))) return false;
  return isKnown[name] !== true && isCapitalised(tokens, name) && !THE_APPLICANT.test(textAt(tokens, name));
}

/** Whose a credential is, by who is named around it. */
export interface Whose {
  /** One by whom something was done, a person named behind it or introduced by a label. */
  readonly isOfNamed: boolean;
  /** A note says it of a person by name. */
  readonly isSaidOfNamed: boolean;
  /** "As CQA I audited": said of the applicant. */
  readonly isInCapacity: boolean;
  /** "After my CPIM in 2023": what one calls one's own. */
  readonly isOwned: boolean;
}

/** Reads whose the credential of a mention is; in prose (not `isLicensed`), "by a CQA" names the one who did it. */
export function whoseOf(annotated: Annotated, mention: Mention, field: Field, isLicensed: boolean): Whose {
  const { tokens } = annotated;
  return {
    isOfNamed: isNamedBehind(tokens, mention) || isLabelledOther(tokens, mention) || (!isLicensed && isDoneBy(tokens, mention)),
    isSaidOfNamed: field === 'notes' && isSaidOfNamed(annotated, mention),
    isInCapacity: isInCapacity(tokens, mention),
    isOwned: isOwned(annotated, mention),
  };
}
