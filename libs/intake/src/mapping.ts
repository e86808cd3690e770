import type { Field } from '@plumbline/screening';
import { askedIn, isOfNow } from './asked-headings';
import {
  ADDRESS,
  CREDENTIAL,
  DATE,
  DEGREE,
  EMAIL,
  FIGURE,
  MARKUP,
  PHONE,
  share,
  STUDY_STATUS,
  TIME,
  YEARS,
  YEARS_WITH_UNIT,
  YES_OR_NO,
} from './cell-forms';
import type { CellReadings } from './cell-readings';
import { foldHeading, knownHeading } from './headings';
import type { ColumnMapping } from './intake';

const SAMPLES = 3;
const SAMPLE_CHARACTERS = 160;

/**
 * What each column holds: by its heading where that is known, else by what its cells look like, else by what can be read in them. `rows` are
 * the first records, `groups` the headings above, which count where a heading says only how something was asked or measured.
 */
export function mapColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { groups = [], readings }: MappingAids = {},
): ColumnMapping[] {
  const columns = header.map((column, index) => {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((it) => it !== '');
    const samples = cells.slice(0, SAMPLES).map((it) => (it.length > SAMPLE_CHARACTERS ? `${it.slice(0, SAMPLE_CHARACTERS)}…` : it));
    return { column, samples, ...understandColumn(headingOf(column, groups[index] ?? ''), cells, readings) };
  });
  return named(studied(levelled(columns, rows), rows), rows);
}

interface MappingAids {
  readonly groups?: readonly string[];
  readonly readings?: CellReadings;
}

/** "Response", "(months)": the heading above says what it is about. */
function headingOf(column: string, group: string): string {
  return group !== '' && group !== column && ONLY_A_FORM.test(column) ? `${group} ${column}` : column;
}

const ONLY_A_FORM =
  /^\W*(?:(?:open-?ended )?responses?|answers?|values?|text|other(?: \(please specify\))?|please specify|yrs?|years?|months?|mos?|jahre|monate|ans|mois|a[ñn]os|meses|lata|miesiące|y\/n|yes\/no|j\/n|yyyy|mm\/yyyy|none of (?:these|the above)|when|wann|quand|cu[aá]ndo|quando|kiedy|wanneer|column \d+)\W*(?: ?\(\d+\))?$/i;

type Answer = Pick<ColumnMapping, 'field' | 'evidence' | 'isExact'>;

function understandColumn(heading: string, cells: readonly string[], readings: CellReadings | undefined): Answer {
  if (isCredentialFlag(heading, cells)) return { field: 'certification_flag', evidence: 'cells', isExact: false };
  const known = knownHeading(heading);
  if (known !== undefined) return { field: ofPost(heading, corrected(known, cells), cells), evidence: 'heading', isExact: true };
  const asked = askedIn(heading, cells);
  if (asked !== undefined) return { field: ofPost(heading, corrected(asked, cells), cells), evidence: 'heading', isExact: false };
  return byCells(cells, readings);
}

/** The post that people apply for is the same in many records, the one that they hold is another in each, whatever the heading calls it. */
function ofPost(heading: string, field: Field, cells: readonly string[]): Field {
  const isJob = field === 'administrative' && /\bjob(?: title)?\b/.test(foldHeading(heading));
  if (isJob && isOfNow(heading)) return 'title';
  if (cells.length < FEWEST_POSTS) return field;
  const posts = new Set(cells.map((it) => it.toLowerCase())).size;
  if (field === 'title') return posts === 1 && !isOfNow(heading) ? 'administrative' : field;
  return isJob && foldHeading(heading) === 'job title' && posts > cells.length / 2 ? 'title' : field;
}

const FEWEST_POSTS = 6;

/** A heading may be right and its cells of another kind: "Experience" over figures, "Education" over levels, markup over anything. */
function corrected(field: Field, cells: readonly string[]): Field {
  if (cells.length === 0) return field;
  return CORRECTIONS.find(([named, , fits, least]) => named.includes(field) && share(cells, fits) > least)?.[1] ?? field;
}

/** What a heading names, what its column holds all the same, what tells, and in what share of the cells. */
const CORRECTIONS: readonly (readonly [named: readonly Field[], holds: Field, tells: (cell: string) => boolean, least: number])[] = [
  [['experience', 'resume'], 'years', (it) => YEARS.test(it), 0.6],
  [['years'], 'experience', (it) => it.length > 60, 0.5],
  [['experience', 'resume'], 'administrative', (it) => MARKUP.test(it), 0.6],
  [['name'], 'email', (it) => EMAIL.test(it), 0.6],
  [['link'], 'resume', (it) => it.length > 60 && !/^\S+$/.test(it), 0.5],
  [['administrative'], 'graduation', (it) => it.length <= 60 && STUDY_STATUS.test(foldHeading(it)), 0.5],
];

const FLAG_HEADING =
  /^(apics|asq|ascm)?\s*(cpim|cmq\s?\/?\s?oe|cscp|cltd|cqe|cqa|pmp|[cl]ss[gby]b|[cl]ssmbb|(lean )?(six sigma )?(green|black|yellow) belt|pe license|eit)\b.{0,32}$/i;

function isCredentialFlag(heading: string, cells: readonly string[]): boolean {
  const name = heading.trim().replace(/[?*:]+$/, '');
  return (
    FLAG_HEADING.test(name.replace(/^(has|holds|certified in|zertifikat)\s+/i, '')) &&
    (cells.length === 0 || share(cells, (it) => YES_OR_NO.test(it) || it.length <= 24) > 0.8)
  );
}

function byCells(cells: readonly string[], readings: CellReadings | undefined): Answer {
  if (cells.length === 0) return { field: 'administrative', evidence: 'none', isExact: false };
  const field = FORMS.find(([, least, fits]) => share(cells, fits) > least)?.[0] ?? readIn(cells, readings);
  return field === undefined ? { field: 'resume', evidence: 'prose', isExact: false } : { field, evidence: 'cells', isExact: false };
}

/** What cells hold that look so, in more than what share of them; the first that fits. */
const FORMS: readonly (readonly [Field, least: number, fits: (cell: string) => boolean])[] = [
  ['email', 0.6, (it) => it.length <= 120 && ADDRESS.test(it)],
  ['administrative', 0.8, (it) => TIME.test(it)],
  ['years', 0.5, (it) => YEARS_WITH_UNIT.test(it)],
  ['administrative', 0.8, (it) => FIGURE.test(it) || DATE.test(it)],
  ['phone', 0.6, (it) => PHONE.test(it)],
  ['link', 0.6, (it) => /^https?:\/\//.test(it)],
  ['administrative', 0.6, (it) => MARKUP.test(it)],
  ['graduation', 0.5, (it) => it.length <= 30 && STUDY_STATUS.test(foldHeading(it))],
  ['education', 0.5, (it) => it.length < LONG_EDUCATION && DEGREE.test(it)],
  ['certifications', 0.5, (it) => it.length < LONG_CERTIFICATES && CREDENTIAL.test(it)],
];
const LONG_EDUCATION = 120;
const LONG_CERTIFICATES = 160;

function readIn(cells: readonly string[], readings: CellReadings | undefined): Field | undefined {
  if (readings === undefined) return undefined;
  if (share(cells, (it) => it.length < LONG_EDUCATION && readings.namesEducation(it)) > 0.5) return 'education';
  return share(cells, (it) => it.length < LONG_CERTIFICATES && readings.namesCredential(it)) > 0.5 ? 'certifications' : undefined;
}

/** Beside a column for fields of study one for education holds their levels, where its cells are short and no other column does. */
function levelled(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): readonly ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (has('degree') || !has('field_of_study') || !has('education')) return columns;
  return columns.map((it, index) => {
    return it.field === 'education' && share(filledOf(rows, index), (cell) => cell.length <= LONGEST_LEVEL) > 0.7
      ? { ...it, field: 'degree' }
      : it;
  });
}

const LONGEST_LEVEL = 40;

/** Beside a column for degrees one of short cells that mostly name fields of study is theirs, whatever heads it. */
function studied(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): readonly ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (!has('degree') || has('field_of_study')) return columns;
  const at = columns.findIndex((it, index) => it.evidence === 'prose' && share(filledOf(rows, index), isStudyName) > 0.5);
  return columns.map((it, index) => (index === at ? { ...it, field: 'field_of_study', evidence: 'cells' } : it));
}

const filledOf = (rows: readonly (readonly string[])[], index: number): readonly string[] =>
  rows.map((row) => row[index]?.trim() ?? '').filter((it) => it !== '');
const isStudyName = (cell: string): boolean => cell.length <= 60 && !/\d/.test(cell) && A_STUDY.test(cell);
const A_STUDY =
  /engineer|ing[eé]ni|ingegn|engenh|g[eé]nie |maschinen|mechan|mecan|meccan|m[eé]can|ele[kc]tr|elettr|[eé]lectr|industri|fertigung|wirtschaft|business|management|gestion|logist|chemi|chimi|qu[ií]mi|kimya|m[uü]hendis|in[zż]yn|budowa|automat|mechatron|comput|informat|strojn|werktuig|maskin|bedrijf|technolog/i;

/** "Nome" or "First" alone is the whole name; a list without a heading for names has a column whose cells look like names. */
function named(columns: readonly ColumnMapping[], rows: readonly (readonly string[])[]): ColumnMapping[] {
  const has = (field: Field) => columns.some((it) => it.field === field);
  if (has('name') || has('last_name')) return [...columns];
  if (has('first_name')) return columns.map((it) => (it.field === 'first_name' ? { ...it, field: 'name' } : it));
  const at = columns.findIndex((it, index) => it.evidence === 'prose' && share(filledOf(rows, index), isPersonName) > 0.7);
  return columns.map((it, index) => (index === at ? { ...it, field: 'name', evidence: 'cells' } : it));
}

const isPersonName = (cell: string): boolean => cell.length <= 40 && A_NAME.test(cell) && !A_STUDY.test(cell);
const A_NAME =
  /^(?:(?:de|da|di|van|von|den|der|del|el|al) ){0,2}\p{Lu}[\p{L}.'’-]*,?(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|la|le|el|bin|al|dos|del),?){1,4}$/u;
