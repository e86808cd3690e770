import type { CalendarDay } from '../../applicant/facts';
import type { Annotated } from './annotate';
import { datedIn } from './dated';
import { judge, type Verdict } from './judge';
import type { Evidence } from './evidence';
import { MODULE_COUNT } from './parts';

const APICS = /^(?:apics|ascm)$/u;
const CLEARLY_SEVERAL = 3;

/**
 * Reads the modules of CPIM's old exam as one statement: all five are the certificate, fewer are part of it. Module letters count
 * only beside CPIM or APICS, or where three or more stand together with a word of passing.
 */
export function judgeModules(
  annotated: Annotated,
  evidences: readonly Evidence[],
  asOf: CalendarDay,
): { readonly evidence: Evidence; readonly verdict: Verdict } | null {
  const named = evidences.filter((evidence) => evidence.mention.module !== null);
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return null;
  const others = evidences.filter((evidence) => evidence.mention.module === null && evidence.mention.code === 'CPIM');
  const all = [...others, ...named];
  const own = new Set(all.flatMap((evidence) => [...evidence.own]));
  const isNamed = others.length > 0 || annotated.tokens.some((token) => APICS.test(token.text));
  const modules = new Set(named.map((evidence) => evidence.mention.module));
  if (!isNamed && !(modules.size >= CLEARLY_SEVERAL && (own.has('passed') || own.has('remaining')))) return null;
  const quoted = { from: Math.min(...all.map((it) => it.quoted.from)), to: Math.max(...all.map((it) => it.quoted.to)) };
  const isFull = modules.size === MODULE_COUNT && !own.has('remaining') && !own.has('progress');
  const isPassed = own.has('passed') || own.has('award');
  const numbers = new Set(isFull ? [1, 2] : [1]);
  if (isPassed) for (const cue of ['training', 'progress', 'remaining', 'noun'] as const) own.delete(cue);
  const evidence: Evidence = {
    ...first,
    own,
    before: first.before,
    dated: datedIn(annotated, [quoted]),
    parts: { numbers, isAll: isFull },
    quoted,
    isLicensed: true,
    isQuestion: false,
  };
  return { evidence, verdict: judge(evidence, asOf) };
}
