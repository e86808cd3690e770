import type { Column, Field, Row } from '../applicant/column';
import { fingerprint } from './fingerprint';
import { judge, type Judgement } from '../normalise/normalise-row';
import { productionEngineer } from '../requirements/build-requirements';
import type { CriterionId, Finding } from './scorecard';

const HEADINGS = {
  Name: 'name',
  Address: 'address',
  Nationality: 'never_scored',
  'Date of birth': 'never_scored',
  Photo: 'link',
  Education: 'education',
  Certificates: 'certifications',
  Skills: 'skills',
  Years: 'years',
  Résumé: 'resume',
} as const satisfies Record<string, Field>;

/** The columns of an invented list, in a usual order. */
export const COLUMNS: readonly Column[] = Object.entries(HEADINGS).map(([name, field]) => ({ name, field }));

/** What one invented applicant writes, by the heading of the column; what is not named is empty. */
export type Written = Readonly<Partial<Record<keyof typeof HEADINGS, string>>>;

/** What stands in the row of an applicant, in the order of {@link COLUMNS}. */
export function rowOf(written: Readonly<Record<string, string | undefined>>): Row {
  return { row: 1, cells: COLUMNS.map(({ name }) => written[name] ?? '') };
}

export const AS_OF = '2026-11-24';

/** Judges an invented applicant by the built-in requirements. */
export function judged(written: Readonly<Record<string, string | undefined>>): Judgement {
  return judge(rowOf(written), COLUMNS, AS_OF, productionEngineer);
}

/** What the whole judgement comes to, in one string. */
export function digest(written: Readonly<Record<string, string | undefined>>): string {
  const { applicant, scorecard } = judged(written);
  return fingerprint(scorecard, applicant);
}

export function findingOf({ scorecard }: Judgement, id: CriterionId): Finding {
  const finding = scorecard.findings.find((it) => it.id === id);
  if (finding === undefined) throw new Error(`no finding ${id}`);
  return finding;
}

/** Completed degrees, one a line. */
export const DEGREES = [
  'B.S. Mechanical Engineering, Lakeview State University, 2012',
  'Bachelor of Engineering in Electrical Engineering (2010)',
  'M.Sc. Industrial Engineering, Harwick University, 2016',
  'MBA, Carrick Business School, 2018',
  'Dipl.-Ing. Maschinenbau, TU Bergstadt, 2008',
  'Associate of Applied Science, Electronics, 2006',
  'B.Tech Chemical Engineering, 2011',
  'Ingeniero Industrial, Universidad de los Llanos, 2009',
] as const;

/** Credentials held, each named once. */
export const CERTIFICATES = ['CPIM (2025)', 'CMQ/OE, ASQ, 2025', 'CSCP', 'PMP 2024', 'Six Sigma Green Belt'] as const;

/** Tools. */
export const SKILLS = ['SolidWorks', 'AutoCAD', 'SAP PP', 'Siemens S7', 'Minitab', 'Arena', 'Ignition MES', 'Excel', 'Python'] as const;

/** Sentences that a reader would credit. */
export const PRACTICE = [
  'Negotiated a 9 % lower price for gearboxes with two suppliers.',
  'Convinced the plant manager to buy a second palletiser; it paid for itself in seven months.',
  'Trained 24 operators on the new filling line.',
  'Coordinated maintenance with two contractors.',
  'Excellent communication skills.',
  'Programmed Siemens S7 PLCs for the palletising cell and raised throughput by 9 %.',
  'Built an Arena model of the press shop that cut changeover time by 30 %.',
  'Introduced an MES on four packaging lines.',
  'Cut scrap at the press shop from 5 % to 2 % with a kaizen event.',
  'Responsible for continuous improvement of the assembly process.',
] as const;

/** Sentences that say nothing either way. */
export const NEUTRAL = [
  'Worked at Orbis Castings.',
  'Likes long walks.',
  'Night shift, three years running.',
  'References on request.',
] as const;

/** Something to add to a column. */
export type Entry = readonly [keyof Written, string];

/** The applicant with one more entry, at the end of its column. */
export function withEntry(applicant: Written, [column, text]: Entry): Written {
  const divider = column === 'Certificates' ? '; ' : column === 'Skills' ? ', ' : '\n';
  const before = applicant[column] ?? '';
  return { ...applicant, [column]: before === '' ? text : `${before}${divider}${text}` };
}
