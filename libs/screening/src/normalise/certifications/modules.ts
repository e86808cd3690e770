import type { CalendarDay } from '../../applicant/facts';
import type { Cue } from '../../vocabulary/certifications/cues';
import type { Annotated } from './annotate';
import { datedIn } from './dated';
import { judge, type Verdict } from './judge';
import type { Evidence } from './evidence';
import { MODULE_COUNT } from './parts';

const APICS = /^(?:apics|ascm)$/u;
const CLEARLY_SEVERAL = 3;

interface Judged {
  readonly evidence: Evidence;
  readonly verdict: Verdict;
}

/** Module letters alone mean too much else. */
function isCounted(annotated: Annotated, modules: ReadonlySet<string | null>, own: ReadonlySet<Cue>): boolean {
  if (annotated.tokens.some((token) => APICS.test(token.text))) return true;
  return modules.size >= CLEARLY_SEVERAL && (own.has('passed') || own.has('remaining'));
}

function pooled(annotated: Annotated, first: Evidence, all: readonly Evidence[]): Evidence {
  const own = new Set(all.flatMap((evidence) => [...evidence.own]));
  const modules = new Set(all.map((evidence) => evidence.mention.module));
  modules.delete(null);
  const isFull = modules.size === MODULE_COUNT && !own.has('remaining') && !own.has('progress');
  if (own.has('passed') || own.has('award')) for (const cue of ['training', 'progress', 'remaining'] as const) own.delete(cue);
  const quoted = { from: Math.min(...all.map((it) => it.quoted.from)), to: Math.max(...all.map((it) => it.quoted.to)) };
  const parts = { numbers: new Set(isFull ? [1, 2] : [1]), isAll: isFull, isModules: false };
  return { ...first, own, dated: datedIn(annotated, [quoted]), parts, quoted, isLicensed: true, isQuestion: false };
}

/**
 * Reads the modules of CPIM's old exam as one statement: all five are the certificate, fewer are part of it. Module letters count
 * only beside CPIM or APICS, or where three or more stand together with a word of passing.
 */
export function judgeModules(annotated: Annotated, evidences: readonly Evidence[], asOf: CalendarDay): Judged | null {
  const named = evidences.filter((evidence) => evidence.mention.module !== null);
  const [first] = named;
  if (first === undefined) return null;
  const others = evidences.filter((evidence) => evidence.mention.module === null && evidence.mention.code === 'CPIM');
  const own = new Set(named.flatMap((evidence) => [...evidence.own]));
  const modules = new Set(named.map((evidence) => evidence.mention.module));
  if (others.length === 0 && !isCounted(annotated, modules, own)) return null;
  const evidence = pooled(annotated, first, [...others, ...named]);
  return { evidence, verdict: judge(evidence, asOf) };
}
