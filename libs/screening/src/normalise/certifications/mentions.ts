import type { Field } from '../../applicant/column';
import { ASQ_BELT } from '../../vocabulary/certifications/belts';
import type { AliasHit, Annotated } from './annotate';
import type { Range } from './clauses';
import { guardVerdict } from './guards';
import { ISSUER_WORDS } from './vocabulary-trees';

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

function clauseOf(annotated: Annotated, hit: Range): Range {
  return annotated.clauses.find((clause) => hit.from >= clause.from && hit.from < clause.to) ?? { from: hit.from, to: hit.to };
}

function namesAsq(annotated: Annotated, range: Range): boolean {
  return annotated.tokens.slice(range.from, range.to).some((token) => /^asqc?e?$/u.test(token.text));
}

/** The clause piece around a belt: the issuer counts only there, not in the next item of a list. */
function around(annotated: Annotated, hit: Range): Range {
  const stops = new Set([',', ';', '\n', '•', '|', 'and', '.', '&', '+']);
  let { from, to } = hit;
  while (from > 0 && !stops.has(annotated.tokens[from - 1]?.text ?? ',')) from -= 1;
  while (to < annotated.tokens.length && !stops.has(annotated.tokens[to]?.text ?? ',')) to += 1;
  const isIssuerNext = annotated.tokens[to]?.text === ',' && namesAsq(annotated, { from: to + 1, to: to + 2 });
  return { from, to: isIssuerNext ? to + 2 : to };
}

function codeOf(annotated: Annotated, hit: AliasHit): string {
  const { code } = hit.alias.credential;
  const asqCode = ASQ_BELT.get(code);
  if (asqCode === undefined) return code;
  return namesAsq(annotated, around(annotated, hit)) ? asqCode : code;
}

function isSameBelt(one: string, other: string): boolean {
  return ASQ_BELT.get(one) === other || ASQ_BELT.get(other) === one;
}

const JOINTS = new Set('( ) - , : / " [ ] certified certification designation credential the'.split(' '));

function isJoint(annotated: Annotated, from: number, to: number): boolean {
  const between = annotated.tokens.slice(from, to);
  return between.length <= 4 && between.every((token) => JOINTS.has(token.text) || ISSUER_WORDS.has(token.text));
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
  if (verdict === 'no') return null;
  return {
    code: codeOf(annotated, hit),
    from: hit.from,
    to: hit.to,
    clause,
    module: hit.alias.module,
    isAmbiguous: verdict === 'ambiguous',
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
