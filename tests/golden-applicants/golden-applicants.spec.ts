import { judge, productionEngineer, type Column, type Field } from '@plumbline/screening';
import { asian } from './asian';
import { english } from './english';
import { englishDoubts } from './english-doubts';
import { european } from './european';
import { AS_OF, type Golden, type Verdict } from './golden';

const everybody = [...english, ...englishDoubts, ...european, ...asian];

function judged(golden: Golden) {
  const entries = Object.entries(golden.cells) as [Field, string][];
  const columns: Column[] = entries.map(([field]) => ({ name: golden.headed?.[field] ?? field, field }));
  return judge({ row: 1, cells: entries.map(([, text]) => text) }, columns, AS_OF, productionEngineer);
}

/** What the judge says of everything that the verdict names, in the verdict's own shape. */
function answer(golden: Golden): Verdict {
  const { applicant, scorecard } = judged(golden);
  const levelOf = (id: string) => scorecard.findings.find((it) => it.id === id)?.level;
  const statusOf = (code: string) => applicant.certifications.find((it) => it.code === code)?.status ?? 'none';
  const said: Record<string, unknown> = {
    level: applicant.education.level,
    required: applicant.education.required,
    inProgress: applicant.education.inProgress,
    mastersEngineering: applicant.education.mastersEngineering,
    mba: applicant.education.mba,
    years: applicant.experience.years,
    interpersonal: levelOf('interpersonal'),
    technology: levelOf('technology'),
    processImprovement: levelOf('process-improvement'),
    flags: golden.verdict.flags?.filter((code) => scorecard.flags.some((it) => it.code === code)),
    withoutFlags: golden.verdict.withoutFlags?.filter((code) => !scorecard.flags.some((it) => it.code === code)),
    unknown: scorecard.findings
      .filter((it) => it.state === 'unknown' && (golden.verdict.unknown?.includes(it.id) ?? false))
      .map((it) => it.id),
    certifications: Object.fromEntries(
      Object.entries(golden.verdict.certifications ?? {}).map(([code, wanted]) => {
        const status = statusOf(code);
        return [code, wanted === 'none' && (status === 'not_held' || status === 'unclear') ? 'none' : status];
      }),
    ),
  };
  return Object.fromEntries(Object.keys(golden.verdict).map((key) => [key, said[key]]));
}

describe('golden applicants', () => {
  it('are at least sixty people', () => {
    expect(everybody.length).toBeGreaterThanOrEqual(60);
  });

  it.each(everybody.map((it) => [it.shows, it] as const))('%s', (_, golden) => {
    expect(answer(golden)).toEqual(golden.verdict);
  });
});
