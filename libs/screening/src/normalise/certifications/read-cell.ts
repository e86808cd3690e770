import type { Cell } from '../../applicant/column';
import type { CalendarDay } from '../../applicant/facts';
import type { Quote } from '../../applicant/quote';
import type { Cue } from '../../vocabulary/certifications/cues';
import { annotate, type Annotated } from './annotate';
import type { Range } from './clauses';
import { gather, passedOn, type Evidence } from './evidence';
import { headingsOf } from './headings';
import { judge } from './judge';
import { mentionsIn, type Mention } from './mentions';
import { judgeModules } from './modules';
import type { Statement } from './statement';
import { lastDay } from './dates';
import { stretchesOf } from './stretches';
import { tokenize } from './tokens';

const LONGEST_QUOTE = 300;

const EDGES = new Set(['\n', ',', ';', '~', '•', '|', '-', ':', '*']);

/** Without list marks at its ends, and with the bracket that closes one opened inside. */
function trimmed({ tokens }: Annotated, range: Range): Range {
  let { from, to } = range;
  while (to > from + 1 && EDGES.has(tokens[to - 1]?.text ?? '')) to -= 1;
  while (from < to - 1 && EDGES.has(tokens[from]?.text ?? '')) from += 1;
  const texts = tokens.slice(from, to).map((token) => token.text);
  const isOpen = texts.filter((text) => text === '(').length > texts.filter((text) => text === ')').length;
  return { from, to: isOpen && tokens[to]?.text === ')' ? to + 1 : to };
}

function spanOf(annotated: Annotated, range: Range): { readonly start: number; readonly end: number } {
  const start = annotated.tokens[range.from]?.start ?? 0;
  return { start, end: annotated.tokens[range.to - 1]?.end ?? start };
}

/** The original words of a mention and what speaks of it, verbatim; the bare name where that is very long. */
function quoteOf(cell: Cell, annotated: Annotated, { mention, quoted }: Evidence): Quote {
  const whole = spanOf(annotated, trimmed(annotated, quoted));
  const { start, end } = whole.end - whole.start > LONGEST_QUOTE ? spanOf(annotated, mention) : whole;
  return { column: cell.column, start, end, text: cell.text.slice(start, end) };
}

function evidencesIn(cell: Cell, annotated: Annotated, mentions: readonly Mention[]): readonly Evidence[] {
  const stretches = stretchesOf(annotated, mentions);
  const named = new Set(mentions.map((mention) => mention.clause));
  const headings = headingsOf(annotated, (clause) => named.has(clause));
  const evidences: Evidence[] = [];
  let inherited: ReadonlySet<Cue> = new Set();
  for (const [index, stretch] of stretches.entries()) {
    const heading = headings.get(stretch.mention.clause) ?? { cues: new Set(), isCertifications: false };
    const evidence = gather({ annotated, stretches, index, heading, field: cell.field, inherited, previous: evidences.at(-1) ?? null });
    if (evidence === null) continue;
    inherited = passedOn(evidence);
    evidences.push(evidence);
  }
  return evidences;
}

/** Parts of one examination that stand beside several mentions of its name are read together. */
function withPooledParts(evidences: readonly Evidence[]): readonly Evidence[] {
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

/** Reads one cell: a statement for each mention of a credential. */
export function readCell(cell: Cell, asOf: CalendarDay): readonly Statement[] {
  const annotated = annotate(cell.text, tokenize(cell.text));
  if (annotated.aliases.length === 0) return [];
  const evidences = withPooledParts(evidencesIn(cell, annotated, mentionsIn(annotated, cell.field)));
  const modules = judgeModules(annotated, evidences, asOf);
  const isModuleText = (evidence: Evidence): boolean =>
    evidence.mention.module !== null || (modules !== null && evidence.mention.code === 'CPIM');
  const judged = evidences.filter((evidence) => !isModuleText(evidence)).map((evidence) => ({ evidence, verdict: judge(evidence, asOf) }));
  return [...judged, ...(modules === null ? [] : [modules])].map(({ evidence, verdict }) => ({
    code: evidence.mention.code,
    verdict,
    quote: quoteOf(cell, annotated, evidence),
    day: evidence.dated.award === null ? '' : lastDay(evidence.dated.award),
  }));
}
