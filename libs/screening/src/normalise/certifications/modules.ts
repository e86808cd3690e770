import type { CalendarDay } from '../../applicant/facts';
import type { Annotated } from './annotate';
import { CUE, hasAny, type CueSet } from './cue-set';
import { datedIn } from './dated';
import { judge, type Judged } from './judge';
import type { Evidence } from './evidence';
import { MODULE_COUNT } from './parts';

const APICS = new Set(['apics', 'ascm']);
const CLEARLY_SEVERAL = 3;
const TOLD = CUE.passed | CUE.remaining;
const DONE = CUE.passed | CUE.award;
const STILL_OPEN = CUE.remaining | CUE.progress;
const ON_THE_WAY = CUE.training | CUE.progress | CUE.remaining;

/** Module letters alone mean too much else. */
function isCounted({ tokens }: Annotated, modules: ReadonlySet<string | null>, own: CueSet): boolean {
  if (tokens.lexemes.some(({ text }) => APICS.has(text))) return true;
  return modules.size >= CLEARLY_SEVERAL && hasAny(own, TOLD);
}

function ownOf(evidences: readonly Evidence[]): CueSet {
  return evidences.reduce((own, evidence) => own | evidence.own, 0);
}

function pooled(annotated: Annotated, first: Evidence, all: readonly Evidence[]): Evidence {
  const said = ownOf(all);
  const modules = new Set(all.map((evidence) => evidence.mention.module));
  modules.delete(null);
  const isFull = modules.size === MODULE_COUNT && !hasAny(said, STILL_OPEN);
  const own = hasAny(said, DONE) ? said & ~ON_THE_WAY : said;
  const quoted = { from: Math.min(...all.map((it) => it.quoted.from)), to: Math.max(...all.map((it) => it.quoted.to)) };
  const parts = { numbers: new Set(isFull ? [1, 2] : [1]), isAll: isFull, isModules: false };
  return { ...first, own, dated: datedIn(annotated, [quoted]), parts, quoted, isLicensed: true, isQuestion: false };
}

/**
 * Reads the modules of CPIM's old exam as one statement: all five are the certificate, fewer are part of it. Module letters count
 * only beside CPIM or APICS, or where three or more stand together with a word of passing.
 */
export function judgeModules(annotated: Annotated, evidences: readonly Evidence[], asOf: CalendarDay): Judged | null {
  const first = evidences.find((evidence) => evidence.mention.module !== null);
  if (first === undefined) return null;
  const named = evidences.filter((evidence) => evidence.mention.module !== null);
  const others = evidences.filter((evidence) => evidence.mention.module === null && evidence.mention.code === 'CPIM');
  const modules = new Set(named.map((evidence) => evidence.mention.module));
  if (others.length === 0 && !isCounted(annotated, modules, ownOf(named))) return null;
  const evidence = pooled(annotated, first, [...others, ...named]);
  return { evidence, verdict: judge(evidence, asOf) };
}
