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
export function isInCapacity(tokens: Tokens, { from, to }: Mention): boolean {
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
export function isOwned({ tokens, isKnown }: Annotated, { from, to }: Mention): boolean {
  return MY.has(textAt(tokens, from - 1)) && (to >= tokens.length || isKnown[to] === true);
}

/** Whether it is the credential of one by whom something was done, of a person named behind it, or of one whom a label introduces. */
export function isOfNamed(tokens: Tokens, mention: Mention, isLicensed: boolean): boolean {
  return isNamedBehind(tokens, mention) || isLabelledOther(tokens, mention) || (!isLicensed && isDoneBy(tokens, mention));
}
