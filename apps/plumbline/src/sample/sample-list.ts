import { chance, type Chance } from './chance';
import { CITIES, PEOPLE } from './people';
import type { Sentences } from './sentences/filling';
import { DUTIES, IMPROVED, OTHER } from './sentences/improvement';
import { CLAIMS, DEALINGS, PERSUASION } from './sentences/people';
import { APPLIED, USED } from './sentences/technology';
import { CERTIFICATIONS, pickStudy, type StudyKind } from './studies';
import { jobHeading, SKILLS } from './workplaces';

const HEADINGS = [
  'Applicant name',
  'E-mail',
  'Phone',
  'City',
  'Degree',
  'Field of study',
  'University',
  'Graduation year',
  'Years of experience',
  'Certifications',
  'Skills',
  'Work experience',
] as const;

/** A kind of applicant: what they studied, whether they are certified, and what their text is made of. */
interface Kind {
  readonly share: number;
  readonly studies: readonly [StudyKind, ...StudyKind[]];
  readonly certified: number;
  readonly doubtful: number;
  readonly text: readonly Sentences[];
  readonly skills: number;
}

const MIDDLE: Kind = {
  share: 0.28,
  studies: ['good', 'near', 'near', 'far'],
  certified: 0.08,
  doubtful: 0.25,
  text: [DEALINGS, USED, DUTIES, OTHER],
  skills: 4,
};

const KINDS: readonly Kind[] = [
  {
    share: 0.12,
    studies: ['strong', 'good'],
    certified: 0.6,
    doubtful: 0.15,
    text: [PERSUASION, APPLIED, IMPROVED, PERSUASION, APPLIED],
    skills: 6,
  },
  {
    share: 0.26,
    studies: ['good', 'good', 'strong', 'near'],
    certified: 0.25,
    doubtful: 0.25,
    text: [DEALINGS, APPLIED, IMPROVED, USED],
    skills: 5,
  },
  MIDDLE,
  { share: 0.2, studies: ['far', 'near', 'good'], certified: 0.03, doubtful: 0.15, text: [CLAIMS, DUTIES, OTHER, CLAIMS], skills: 2 },
  { share: 0.14, studies: ['none', 'far', 'good'], certified: 0.05, doubtful: 0.1, text: [], skills: 0 },
];

export const SAMPLE_APPLICANTS = 500;
const THIS_YEAR = 2026;
/** Who has worked longer than this tells of two employers. */
const LONG_YEARS = 8;

/**
 * A list of 500 invented applicants as a recruiter might get it: many origins and school systems, certificates in every status, prose of
 * every quality, and the mess of real lists (blank and total rows, a repeated person, broken addresses, a formula, swapped cells). CSV,
 * UTF-8, and the same to the byte on every machine.
 */
export function sampleList(): string {
  const luck = chance(20_261_124);
  const records = Array.from({ length: SAMPLE_APPLICANTS }, (_, index) => record(luck, index));
  return [[...HEADINGS], ...withMess(records)].map((cells) => cells.map(quoted).join(',')).join('\r\n') + '\r\n';
}

function record(luck: Chance, index: number): string[] {
  const kind = pickKind(luck);
  const [firsts, lasts] = PEOPLE[luck.whole(0, PEOPLE.length - 1)] ?? [['Sam'], ['Sample']];
  const study = pickStudy(luck, luck.pick(kind.studies));
  const years = Math.floor(luck.next() ** 1.6 * 27);
  return [
    `${luck.pick(firsts)} ${luck.pick(lasts)}`,
    `applicant${String(index + 1).padStart(3, '0')}@example.com`,
    `+1 ${String(luck.whole(201, 989))} 555 ${String(100 + index).padStart(4, '0')}`,
    luck.pick(CITIES),
    study.degree,
    study.field,
    study.institution,
    study.degree === '' ? '' : String(2025 - years),
    yearsAsWritten(luck, years),
    certificationsOf(luck, kind),
    skillsOf(luck, kind.skills),
    textOf(luck, kind, years),
  ];
}

function pickKind(luck: Chance): Kind {
  let rest = luck.next();
  return KINDS.find((kind) => (rest -= kind.share) < 0) ?? MIDDLE;
}

function yearsAsWritten(luck: Chance, years: number): string {
  if (luck.happens(0.12)) return '';
  if (luck.happens(0.1)) return `${String(years)}+`;
  if (luck.happens(0.06)) return `${String(years)}-${String(years + 2)} years`;
  return luck.happens(0.05) ? `${String(years * 12)} months` : String(years);
}

function certificationsOf(luck: Chance, kind: Kind): string {
  if (luck.happens(kind.certified)) return luck.pick(CERTIFICATIONS.held);
  if (luck.happens(kind.doubtful)) return luck.pick(CERTIFICATIONS.doubtful);
  return luck.happens(0.3) && kind.skills > 0 ? luck.pick(CERTIFICATIONS.other) : '';
}

function skillsOf(luck: Chance, count: number): string {
  return [...new Set(Array.from({ length: count }, () => luck.pick(SKILLS)))].join('; ');
}

function textOf(luck: Chance, kind: Kind, years: number): string {
  const sentences = [...new Set(kind.text.map((pool) => luck.pick(pool)(luck)))];
  if (sentences.length === 0) return luck.happens(0.4) ? luck.pick(OTHER)(luck) : '';
  const from = THIS_YEAR - Math.max(1, years);
  const isLong = years > LONG_YEARS;
  const change = isLong ? from + luck.whole(2, years - 2) : from;
  const now = [jobHeading(luck, change, 'present'), ...sentences.slice(0, isLong ? -1 : undefined)];
  const before = isLong ? [jobHeading(luck, from, change), ...sentences.slice(-1)] : [];
  return laidOut(luck, now, before);
}

/** As one paragraph, or as a list with bullets: both are common in one cell. */
function laidOut(luck: Chance, ...jobs: readonly string[][]): string {
  const written = jobs.filter((job) => job.length > 0);
  if (luck.happens(0.7)) return written.map((job) => job.join(' ')).join(' ');
  const bullet = luck.pick(['- ', '• ', '* ']);
  return written.map(([heading = '', ...points]) => [heading, ...points.map((it) => bullet + it)].join('\n')).join('\n');
}

/** The rows that every real list has and no list should have. */
function withMess(records: readonly string[][]): string[][] {
  const rows = records.map((cells) => [...cells]);
  edit(rows, 41, 1, 'applicant042 at example dot com');
  edit(rows, 77, 1, '');
  edit(rows, 103, 1, 'applicant104@example.com; second.address@example.com');
  edit(rows, 160, 0, '');
  edit(rows, 222, 8, '7-May');
  edit(rows, 305, 11, '=HYPERLINK("http://example.com","my portfolio")');
  const swapped = rows[350];
  if (swapped !== undefined) [swapped[1], swapped[2]] = [swapped[2] ?? '', swapped[1] ?? ''];
  const again = rows[12];
  if (again !== undefined) rows.splice(420, 0, again.with(1, (again[1] ?? '').toUpperCase()));
  rows.splice(
    250,
    0,
    HEADINGS.map(() => ''),
  );
  rows.push(['Total', '500', ...HEADINGS.slice(2).map(() => '')]);
  return rows;
}

function edit(rows: readonly string[][], row: number, cell: number, text: string): void {
  const cells = rows[row];
  if (cells !== undefined) cells[cell] = text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
