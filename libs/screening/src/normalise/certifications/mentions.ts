import type { Field } from '../../applicant/column';
import { ASQ_BELT } from '../../vocabulary/certifications/belts';
import type { AliasHit, Annotated } from './annotate';
import type { Range } from './clauses';
import { guardVerdict } from './guards';
import { textAt, traitsAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

/** A credential named in a cell: one name, or several names of the same thing side by side. */
export interface Mention {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly clause: Range;
  /** Modules of CPIM named instead of, or as, the credential. */
  readonly module: string | null;
  /** Named in a way that leaves open which credential is meant. */
  readonly isAmbiguous: boolean;
}

function clauseOf({ clauses }: Annotated, hit: Range): Range {
  return clauses.find((clause) => hit.from < clause.to && hit.from >= clause.from) ?? { from: hit.from, to: hit.to };
}

const ASQ = new Set(['asq', 'asqc', 'asqe', 'asqce']);

function namesAsq(tokens: Tokens, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (ASQ.has(textAt(tokens, at))) return true;
  return false;
}

const STOPS = new Set([',', ';', '\n', '•', '|', 'and', '.', '&', '+']);

/** The clause piece around a belt: the issuer counts only there, not in the next item of a list. */
function around(tokens: Tokens, hit: Range): Range {
  let { from, to } = hit;
  while (from > 0 && !STOPS.has(textAt(tokens, from - 1))) from -= 1;
  while (to < tokens.length && !STOPS.has(textAt(tokens, to))) to += 1;
  const isIssuerNext = textAt(tokens, to) === ',' && namesAsq(tokens, { from: to + 1, to: to + 2 });
  return { from, to: isIssuerNext ? to + 2 : to };
}

function codeOf(annotated: Annotated, hit: AliasHit): string {
  const { code } = hit.alias.credential;
  const asqCode = ASQ_BELT.get(code);
  if (asqCode === undefined) return code;
  return namesAsq(annotated.tokens, around(annotated.tokens, hit)) ? asqCode : code;
}

function isSameBelt(one: string, other: string): boolean {
  return ASQ_BELT.get(one) === other || ASQ_BELT.get(other) === one;
}

const JOINTS = new Set('( ) - , : / " [ ] certified certification designation credential the'.split(' '));

const LONGEST_JOINT = 4;

function isJoint({ tokens }: Annotated, from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT) return false;
  for (let at = from; at < to; at += 1) {
    if ((traitsAt(tokens, at) & TRAIT.issuer) === 0 && !JOINTS.has(textAt(tokens, at))) return false;
  }
  return true;
}

function merged(annotated: Annotated, before: Mention, next: Mention): Mention | null {
  const isSame = before.code === next.code || isSameBelt(before.code, next.code);
  if (!isSame || before.module !== null || next.module !== null || !isJoint(annotated, before.to, next.from)) return null;
  const code = before.code.startsWith('LSS') ? next.code : before.code;
  return { ...before, code, to: next.to, isAmbiguous: before.isAmbiguous && next.isAmbiguous };
}

function mentionOf(annotated: Annotated, hit: AliasHit, field: Field): Mention | null {
  const clause = clauseOf(annotated, hit);
  const verdict = guardVerdict({ annotated, hit, clause, field });
  if (verdict === null) return null;
  return {
    code: codeOf(annotated, hit),
    from: hit.from,
    to: hit.to,
    clause,
    module: hit.alias.module,
    isAmbiguous: verdict.isAmbiguous,
  };
}

/** The credentials named in a cell, in the order of the text; look-alikes are left out. */
export function mentionsIn(annotated: Annotated, field: Field): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const hit of annotated.aliases) {
    const mention = mentionOf(annotated, hit, field);
    if (mention === null) continue;
    const last = mentions.at(-1);
    const joined = last === undefined ? null : merged(annotated, last, mention);
    if (joined === null) mentions.push(mention);
    else mentions[mentions.length - 1] = joined;
  }
  return mentions;
}
