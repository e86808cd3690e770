import type { Cell } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import { annotate, type Annotated } from './annotate';
import type { Range } from './clauses';
import { gather, passedOn, type Evidence } from './evidence';
import { headingsOf, type Heading } from './headings';
import { judge, type Judged } from './judge';
import { mentionsIn, type Mention } from './mentions';
import { judgeModules } from './modules';
import type { Statement } from './statement';
import { lastDay } from './dates';
import { stretchesOf } from './stretches';
import { endOf, startOf, textAt, traitsAt, type Tokens } from './token-arrays';
import { TRAIT } from './traits';

const LONGEST_QUOTE = 300;

function isEdge(tokens: Tokens, at: number): boolean {
  return (traitsAt(tokens, at) & TRAIT.edge) !== 0;
}

/** Without list marks at its ends, and with the bracket that closes one opened inside. */
function trimmed(tokens: Tokens, range: Range): Range {
  let { from, to } = range;
  while (to > from + 1 && isEdge(tokens, to - 1)) to -= 1;
  while (from < to - 1 && isEdge(tokens, from)) from += 1;
  let open = 0;
  for (let at = from; at < to; at += 1) {
    const text = textAt(tokens, at);
    if (text === '(') open += 1;
    if (text === ')') open -= 1;
  }
  return { from, to: open > 0 && textAt(tokens, to) === ')' ? to + 1 : to };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(tokens: Tokens, range: Range): Span {
  return { start: startOf(tokens, range.from), end: endOf(tokens, range.to - 1) };
}

/** The original words of a mention and what speaks of it, verbatim; the bare name where that is very long. */
function quoteOf(cell: Cell, tokens: Tokens, { mention, quoted }: Evidence): Quote {
  const whole = spanOf(tokens, trimmed(tokens, quoted));
  const { start, end } = whole.end - whole.start > LONGEST_QUOTE ? spanOf(tokens, mention) : whole;
  return { column: cell.column, start, end, text: cell.text.slice(start, end) };
}

const NO_HEADING: Heading = { cues: 0, isCertifications: false };

function evidencesIn(cell: Cell, annotated: Annotated, mentions: readonly Mention[]): readonly Evidence[] {
  const stretches = stretchesOf(annotated, mentions);
  const named = new Set(mentions.map((mention) => mention.clause));
  const headings = headingsOf(annotated, named);
  const evidences: Evidence[] = [];
  let inherited = 0;
  for (const [index, stretch] of stretches.entries()) {
    const heading = headings.get(stretch.mention.clause) ?? NO_HEADING;
    const evidence = gather({ annotated, stretches, index, heading, field: cell.field, inherited, previous: evidences.at(-1) ?? null });
    if (evidence === null) continue;
    inherited = passedOn(evidence);
    evidences.push(evidence);
  }
  return evidences;
}

/** Parts of one examination that stand beside several mentions of its name are read together. */
function withPooledParts(evidences: readonly Evidence[]): readonly Evidence[] {
  if (evidences.length < 2) return evidences;
  const pooled = new Map<string, { numbers: Set<number>; isAll: boolean; isModules: boolean; mentions: number }>();
  for (const { mention, parts } of evidences) {
    const pool = pooled.get(mention.code) ?? { numbers: new Set(), isAll: false, isModules: false, mentions: 0 };
    for (const number of parts.numbers) pool.numbers.add(number);
    const isModules = pool.isModules || parts.isModules;
    pooled.set(mention.code, { numbers: pool.numbers, isAll: pool.isAll || parts.isAll, isModules, mentions: pool.mentions + 1 });
  }
  return evidences.map((evidence) => {
    const pool = pooled.get(evidence.mention.code);
    return pool === undefined || pool.mentions === 1 ? evidence : { ...evidence, parts: pool };
  });
}

function statementOf(cell: Cell, tokens: Tokens, { evidence, verdict }: Judged): Statement {
  const { award } = evidence.dated;
  return { code: evidence.mention.code, verdict, quote: quoteOf(cell, tokens, evidence), day: award === null ? '' : lastDay(award) };
}

/** Reads one cell: a statement for each mention of a credential. */
export function readCell(cell: Cell, asOf: CalendarDay): readonly Statement[] {
  const annotated = annotate(cell.text);
  const mentions = annotated.aliases.length === 0 ? [] : mentionsIn(annotated, cell.field);
  if (mentions.length === 0) return [];
  const evidences = withPooledParts(evidencesIn(cell, annotated, mentions));
  const modules = judgeModules(annotated, evidences, asOf);
  const statements: Statement[] = [];
  for (const evidence of evidences) {
    const isModuleText = evidence.mention.module !== null || (modules !== null && evidence.mention.code === 'CPIM');
    if (!isModuleText) statements.push(statementOf(cell, annotated.tokens, { evidence, verdict: judge(evidence, asOf) }));
  }
  if (modules !== null) statements.push(statementOf(cell, annotated.tokens, modules));
  return statements;
}
