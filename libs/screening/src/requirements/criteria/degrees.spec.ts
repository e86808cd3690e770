import { judge } from '../../normalise/normalise-row';
import type { CriterionId, Finding } from '../../score/scorecard';
import type { AdjacentFields } from '../adjacent-fields';
import { buildRequirements } from '../build-requirements';

function findingOf(education: string, id: CriterionId, adjacentFields: AdjacentFields = 'graded'): Finding {
  const columns = [{ name: 'Education', field: 'education' }] as const;
  const { scorecard } = judge({ row: 1, cells: [education] }, columns, '2026-11-24', buildRequirements({ adjacentFields }));
  const finding = scorecard.findings.find((it) => it.id === id);
  if (finding === undefined) throw new Error(id);
  return finding;
}

type Judged = readonly [
  education: string,
  points: number,
  achievable: number,
  level: number,
  state: string,
  reason: string,
  missing: string,
];
type Row = [education: string, judged: Judged];
const named = (rows: Judged[]): Row[] => rows.map((row) => [row[0], row]);

const ALL = "A completed bachelor's degree in industrial, mechanical or electrical engineering would earn all points.";
const ASK = 'Ask for the degree, its field and whether it was completed.';

describe('the required degree: points, what could still be, state, and what a recruiter can read aloud', () => {
  it.each<Row>(
    named([
      ["MBA; Bachelor's degree", 0, 3000, 0, 'unknown', "A completed bachelor's degree is named without its field.", ASK],
      [
        'M.Sc. Mechanical Engineering, in progress',
        1050,
        3000,
        1,
        'partly',
        "A master's degree in Mechanical Engineering is under way, not finished yet.",
        ASK,
      ],
      [
        'MSc Chemistry, in progress',
        0,
        3000,
        0,
        'unknown',
        "A master's degree in Chemistry is under way; no degree below it is named.",
        ASK,
      ],
      ['', 0, 3000, 0, 'unknown', 'We did not find anything about education: that is unknown, not a no.', ASK],
      ['No degree', 0, 0, 0, 'not_met', 'What is said of education names no degree.', ALL],
      [
        'BA History; High school diploma',
        0,
        0,
        0,
        'not_met',
        "A completed bachelor's degree in History is named, which is not in engineering.",
        ALL,
      ],
      [
        'High school diploma; BA History',
        0,
        0,
        0,
        'not_met',
        "A completed bachelor's degree in History is named, which is not in engineering.",
        ALL,
      ],
      ['High school diploma', 0, 0, 0, 'not_met', 'The highest completed education named is a school or trade certificate.', ALL],
      ['BA History', 0, 0, 0, 'not_met', "A completed bachelor's degree in History is named, which is not in engineering.", ALL],
      ['MBA; BA History', 0, 0, 0, 'not_met', 'A completed MBA is named, which is not in engineering.', ALL],
      ["Bachelor's degree", 0, 3000, 0, 'unknown', "A completed bachelor's degree is named without its field.", ASK],
      ['Mechanical Engineering', 0, 3000, 0, 'unknown', 'The text names a field of study (Mechanical Engineering), but no degree.', ASK],
      ['BSME', 3000, 3000, 3, 'met', "A completed bachelor's degree in mechanical engineering, a field that the job asks for.", ''],
      [
        'M.Sc. Mechanical Engineering',
        3000,
        3000,
        3,
        'met',
        "A completed master's degree in Mechanical Engineering, a field that the job asks for; the bachelor's degree below it is inferred.",
        '',
      ],
      [
        'B.S. Mechanical Engineering (did not graduate)',
        0,
        0,
        0,
        'not_met',
        "The studies for a bachelor's degree in Mechanical Engineering were not finished.",
        ALL,
      ],
      [
        'B.S. Mechanical Engineering, expected May 2027',
        1500,
        1500,
        1,
        'partly',
        "A bachelor's degree in Mechanical Engineering is to be finished within a year.",
        'Once it is finished, it earns all points.',
      ],
      [
        'B.S. Mechanical Engineering, expected May 2029',
        1050,
        1050,
        1,
        'partly',
        "A bachelor's degree in Mechanical Engineering is under way, not finished yet.",
        'Once it is finished, it earns all points.',
      ],
      [
        'B.S. Chemical Engineering, expected May 2029',
        780,
        780,
        1,
        'partly',
        "A bachelor's degree in Chemical Engineering is under way, not finished yet.",
        ALL,
      ],
      ['BA History, in progress', 0, 0, 0, 'not_met', "A bachelor's degree in History is under way, which is not in engineering.", ALL],
      [
        'B.S. Chemical Engineering',
        2250,
        2250,
        2,
        'partly',
        "A completed bachelor's degree in Chemical Engineering, close to the fields that the job asks for.",
        ALL,
      ],
      [
        'BS Mechatronics Engineering',
        2700,
        2700,
        2,
        'partly',
        "A completed bachelor's degree in Mechatronics Engineering, close to the fields that the job asks for.",
        ALL,
      ],
      [
        'B.Tech Information Technology',
        1350,
        1350,
        1,
        'partly',
        "A completed bachelor's degree in Information Technology, close to the fields that the job asks for.",
        ALL,
      ],
      [
        'BS Industrial Technology',
        2100,
        2100,
        2,
        'partly',
        "A completed bachelor's degree in Industrial Technology, close to the fields that the job asks for.",
        ALL,
      ],
      [
        'AAS Mechanical Engineering',
        900,
        900,
        1,
        'not_met',
        "A completed associate degree or diploma in Mechanical Engineering; the job asks for a bachelor's degree.",
        ALL,
      ],
      [
        'BEng (Hons)',
        1200,
        3000,
        1,
        'partly',
        "A completed bachelor's degree, an engineering degree whose branch is not stated.",
        'Ask for the branch of the engineering degree.',
      ],
      [
        'BSME, Westover (unaccredited)',
        1500,
        3000,
        1,
        'partly',
        "A completed bachelor's degree in mechanical engineering, from an institution that the text itself calls not accredited: half the points.",
        'Verify with the institution or its country whether it is accredited.',
      ],
      ['Honorary doctorate in engineering', 0, 3000, 0, 'unknown', 'The text itself says that the doctorate was not earned by study.', ASK],
    ]),
  )('%s', (education, [, points, achievable, level, state, reason, missing]) => {
    expect(findingOf(education, 'education.bachelor')).toMatchObject({ points, of: 3000, achievable, level, state, reason, missing });
  });

  it('quotes what the sentence speaks of, also where it earned nothing', () => {
    expect(findingOf('BA History; High school diploma', 'education.bachelor').quotes.map(({ text }) => text)).toEqual(['BA History']);
    expect(findingOf('', 'education.bachelor').quotes).toEqual([]);
  });

  it.each([
    ['BS Mechatronics Engineering', 0, 0],
    ['B.S. Chemical Engineering', 0, 0],
    ['BEng (Hons)', 0, 3000],
    ['BSME', 3000, 3000],
    ['AAS Electrical Engineering', 900, 900],
  ])('where only the named fields count, %s earns %i', (education, points, achievable) => {
    expect(findingOf(education, 'education.bachelor', 'strict')).toMatchObject({ points, achievable });
  });
});

const NONE = "No master's degree or doctorate in engineering and no MBA was found.";
const MASTERS = "A completed master's degree in engineering or an MBA would earn all points.";
const ON_TOP_ONLY = 'It counts on top of an engineering degree only.';

describe('the preferred degree', () => {
  it.each<Row>(
    named([
      ['', 0, 800, 0, 'unknown', NONE, MASTERS],
      ['BSME', 0, 0, 0, 'not_met', NONE, MASTERS],
      ['BA History', 0, 0, 0, 'not_met', NONE, ON_TOP_ONLY],
      ['MBA; BSME', 800, 800, 3, 'met', 'An MBA, on top of an engineering degree.', ''],
      ['MBA; B.S. Chemical Engineering', 800, 800, 3, 'met', 'An MBA, on top of an engineering degree.', ''],
      ['MBA; BA History', 0, 0, 0, 'not_met', 'An MBA, without an engineering degree.', ON_TOP_ONLY],
      [
        'MBA; BEng',
        400,
        800,
        1,
        'partly',
        'An MBA; whether there is an engineering degree is unclear.',
        'Ask for the engineering degree; with it this would pay in full.',
      ],
      ['MBA in progress; BSME 2015', 320, 320, 1, 'partly', 'An MBA, not finished yet, on top of an engineering degree.', MASTERS],
      ['MBA (withdrew 2019); BSME', 0, 0, 0, 'not_met', NONE, MASTERS],
      [
        'MSc Supply Chain; BEng Electrical',
        480,
        480,
        1,
        'partly',
        "A master's degree in Supply Chain, on top of an engineering degree.",
        MASTERS,
      ],
      ['MA History; BSME', 240, 240, 1, 'partly', "A master's degree in History, on top of an engineering degree.", MASTERS],
      ['PGDM; B.Tech Mechanical', 320, 320, 1, 'partly', 'A postgraduate diploma, on top of an engineering degree.', MASTERS],
      ['PGDM, in progress; B.Tech Mechanical', 0, 0, 0, 'not_met', NONE, MASTERS],
      ['J.D.; BSME', 0, 0, 0, 'not_met', NONE, MASTERS],
      ['Ph.D. Mechanical Engineering', 800, 800, 3, 'met', 'A doctorate in Mechanical Engineering, on top of an engineering degree.', ''],
      [
        'M.Eng. Mechanical, Westover (not accredited); BSME',
        400,
        800,
        1,
        'partly',
        "A master's degree in Mechanical, from an institution that the text itself calls not accredited, on top of an engineering degree.",
        MASTERS,
      ],
    ]),
  )('%s', (education, [, points, achievable, level, state, reason, missing]) => {
    expect(findingOf(education, 'education.advanced')).toMatchObject({ points, of: 800, achievable, level, state, reason, missing });
  });

  it('earns nothing on top of another engineering field where only the named fields count', () => {
    expect(findingOf('MBA; B.S. Chemical Engineering', 'education.advanced', 'strict')).toMatchObject({ points: 0, achievable: 0 });
    expect(findingOf('MBA; BSME', 'education.advanced', 'strict')).toMatchObject({ points: 800 });
  });

  it('two advanced degrees earn no more than one', () => {
    expect(findingOf('MBA; M.Eng. Electrical; BSEE', 'education.advanced').points).toBe(800);
  });
});
