import type { Golden } from './golden';

/** Written in English: words that mislead, doubts, and text that does not speak of the applicant. */
export const englishDoubts: readonly Golden[] = [
  {
    shows: 'media production is no production engineering',
    cells: { education: 'BA Film and Media Production, Aldergrove College, 2014' },
    verdict: { level: 'bachelor', required: 'no' },
    because: 'Films are produced there, not goods.',
  },
  {
    shows: 'a degree from an institution that the applicant calls unaccredited',
    cells: { education: 'BSc Mechanical Engineering, Westover Online (unaccredited), 2015' },
    verdict: { level: 'unclear', required: 'unclear', flags: ['degree-doubtful'] },
    because: 'The text itself says so: a person has to verify it, and nobody is told no.',
  },
  {
    shows: 'an institution that nobody knows',
    cells: { education: 'BSc Mechanical Engineering, Upper Tarn Institute, 2015' },
    verdict: { level: 'bachelor', required: 'yes', withoutFlags: ['degree-doubtful'] },
    because: 'Small and foreign institutions are on no list; that takes nothing away.',
  },
  {
    shows: 'what a job asks for, pasted',
    cells: { resume: 'Requirements: bachelor of science in mechanical engineering required. Shift lead at a bottling plant for a while.' },
    verdict: { level: 'unclear', required: 'unclear' },
    because: 'The sentence says what is wanted, not what the applicant has.',
  },
  {
    shows: 'the degrees of others',
    cells: { resume: 'Hired and mentored two graduates with a bachelor of engineering in mechanical engineering. Runs the paint shop.' },
    verdict: { level: 'unclear', required: 'unclear' },
    because: 'Two graduates have it; of the applicant nothing is said.',
  },
  {
    shows: 'an old statement and newer dates that disagree',
    cells: {
      resume: 'Over 20 years of experience in castings.\n\nExperience\nPlanner, Orbis Castings, Jan 2019 - Dec 2022\nRan the core shop',
    },
    verdict: { years: 4 },
    because: 'Complete dates win; the statement is shown beside them.',
  },
  {
    shows: 'an internship among the jobs',
    cells: { experience: 'Intern, Jan 2018 - Jun 2018\nProcess engineer, Jul 2018 - Jun 2021' },
    verdict: { years: 3.5 },
    because: 'Dated internships are work; only ASQ leaves them out.',
  },
  {
    shows: 'a template that was not filled in',
    cells: { resume: '[Your Name]\nTrained operators on the new press line.' },
    verdict: { flags: ['template-placeholder'], interpersonal: 2 },
    because: 'The sentence below counts; the hole above is shown to a person.',
  },
  {
    shows: 'letters that only look alike',
    cells: { resume: 'Certified СРIМ planner at a bottling plant, calm under pressure.' },
    verdict: { flags: ['mixed-alphabets'], certifications: { CPIM: 'none' } },
    because: 'What cannot be searched for is shown to a person, not credited.',
  },
];
