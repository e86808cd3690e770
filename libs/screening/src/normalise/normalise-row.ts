import type { Applicant, Identity } from '../applicant/applicant';
import type { Cell, Column, Field, Row } from '../applicant/column';
import type { CalendarDay, Flag } from '../applicant/facts';
import { score } from '../score/score';
import type { Requirements, Scorecard } from '../score/scorecard';
import { readCertificates } from './read-certificates';
import { readEducation } from './education/read-education';
import { readExperience } from './experience/read-experience';
import { readImprovement } from './practice/read-improvement';
import { readInterpersonal } from './practice/read-interpersonal';
import { readPractice, readProse, type Practice } from './practice/read-practice';
import { readTechnology } from './practice/read-technology';
import { readingsOf, type CellReading } from './practice/signs';
import type { MayName } from './certifications/read-certifications';
import { readTextFlags } from './text-flags';

const NEVER_JUDGED: ReadonlySet<Field> = new Set([
  'name',
  'first_name',
  'middle_name',
  'last_name',
  'email',
  'phone',
  'address',
  'link',
  'administrative',
  'never_scored',
]);

/**
 * Understands one row of an applicant list, as of a day. Cells of identity, administrative and never-scored columns reach no reader:
 * they can change nothing but `identity`.
 */
export function normaliseRow(row: Row, columns: readonly Column[], asOf: CalendarDay): Applicant {
  return understood(row, columns, judgedCells(row, columns), asOf);
}

/** What was read in the cells of a row by one walk over each. */
interface Words {
  readonly practice: Practice;
  readonly textFlags: readonly Flag[];
}

/** Whether the walk over a cell has met what a credential may be named by. */
function namedIn(readings: readonly CellReading[]): MayName {
  return (_cell, index) => readings[index]?.mayName ?? true;
}

type Facts = Pick<Applicant, 'education' | 'experience' | 'certifications'>;

function applicantOf(identity: Identity, facts: Facts, { practice, textFlags }: Words): Applicant {
  return {
    identity,
    education: facts.education,
    experience: facts.experience,
    certifications: facts.certifications,
    interpersonal: practice.interpersonal,
    technology: practice.technology,
    processImprovement: practice.processImprovement,
    textFlags,
    hasProse: practice.hasProse,
  };
}

function understood(row: Row, columns: readonly Column[], cells: readonly Cell[], asOf: CalendarDay): Applicant {
  const readings = readingsOf(cells);
  const words = { practice: readPractice(cells, readings), textFlags: readTextFlags(cells, readings) };
  const facts = {
    education: readEducation(cells, asOf),
    experience: readExperience(cells, asOf),
    certifications: readCertificates(cells, asOf, namedIn(readings)),
  };
  return applicantOf(readIdentity(row, columns), facts, words);
}

/** Understands one row and judges it: the whole way of an applicant through the core. */
export function judge(row: Row, columns: readonly Column[], asOf: CalendarDay, requirements: Requirements): Judgement {
  const cells = judgedCells(row, columns);
  const applicant = understood(row, columns, cells, asOf);
  return { applicant, scorecard: score(applicant, requirements, cells) };
}

/**
 * The same for each of a block of rows, in their order. Best given some 32: each reader then reads all of them in turn, with its code and
 * tables in the processor's caches, which row by row the next reader would have filled with its own.
 */
export function judgeBlock<R extends Row>(
  rows: readonly R[],
  columns: readonly Column[],
  asOf: CalendarDay,
  requirements: Requirements,
): readonly JudgedRow<R>[] {
  const given = rows.map((row) => ({ row, cells: judgedCells(row, columns) }));
  const walked = given.map((it) => ({ ...it, readings: readingsOf(it.cells) }));
  const read = walked.map((it) => ({ ...it, prose: readProse(it.readings), textFlags: readTextFlags(it.cells, it.readings) }));
  const dealing = read.map((it) => ({ ...it, interpersonal: readInterpersonal(it.prose.entries) }));
  const skilled = dealing.map((it) => ({ ...it, technology: readTechnology(it.prose.entries) }));
  const worded = skilled.map((it) => ({ ...it, processImprovement: readImprovement(it.prose.entries), hasProse: it.prose.hasProse }));
  const certified = worded.map((it) => ({ ...it, certifications: readCertificates(it.cells, asOf, namedIn(it.readings)) }));
  const educated = certified.map((it) => ({ ...it, education: readEducation(it.cells, asOf) }));
  const experienced = educated.map((it) => ({ ...it, experience: readExperience(it.cells, asOf) }));
  return experienced
    .map((it) => ({
      row: it.row,
      cells: it.cells,
      applicant: applicantOf(readIdentity(it.row, columns), it, { practice: it, textFlags: it.textFlags }),
    }))
    .map(({ row, cells, applicant }) => ({ row, applicant, scorecard: score(applicant, requirements, cells) }));
}

/** One row understood and judged. */
export interface Judgement {
  readonly applicant: Applicant;
  readonly scorecard: Scorecard;
}

/** A row of a block with its judgement. */
export interface JudgedRow<R extends Row> extends Judgement {
  readonly row: R;
}

/** Where in a row to look for what: worked out once for the columns of a list, not again for each of its rows. */
interface Places {
  /** The field of each column that may be judged, null for the others. */
  readonly judged: readonly (Field | null)[];
  readonly name: readonly number[];
  readonly partsOfName: readonly (readonly number[])[];
  readonly email: readonly number[];
  readonly phone: readonly number[];
}

const places = new WeakMap<readonly Column[], Places>();

function placesIn(columns: readonly Column[]): Places {
  const known = places.get(columns);
  if (known !== undefined) return known;
  const of = (field: Field): readonly number[] => columns.flatMap((column, index) => (column.field === field ? [index] : []));
  const found: Places = {
    judged: columns.map(({ field }) => (NEVER_JUDGED.has(field) ? null : field)),
    name: of('name'),
    partsOfName: [of('first_name'), of('middle_name'), of('last_name')],
    email: of('email'),
    phone: of('phone'),
  };
  places.set(columns, found);
  return found;
}

/** The cells of a row that may be judged, in the order of the columns; empty ones left out. */
export function judgedCells(row: Row, columns: readonly Column[]): readonly Cell[] {
  const { judged } = placesIn(columns);
  const cells: Cell[] = [];
  for (let index = 0; index < judged.length; index++) {
    const field = judged[index] ?? null;
    const text = row.cells[index];
    if (field === null || text === undefined || isBlank(text)) continue;
    cells.push({ column: columns[index]?.name ?? '', field, text });
  }
  return cells;
}

function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < FIRST_BEYOND_ASCII) && text.trim() === '';
}

const SPACE = 32;
const FIRST_BEYOND_ASCII = 127;

function readIdentity(row: Row, columns: readonly Column[]): Identity {
  const { name, partsOfName, email, phone } = placesIn(columns);
  const contact = firstOf(row, email);
  return { name: firstOf(row, name) ?? joinedName(row, partsOfName), email: contact, phone: firstOf(row, phone) ?? numberBeside(contact) };
}

/** "ann@example.com / 555-0104": a column for every way to reach somebody holds the number too. */
function numberBeside(email: string | null): string | null {
  const contact = (email ?? '').slice(0, LONGEST_CONTACT);
  if (!/[\s,;/|]/u.test(contact)) return null;
  const [number] = NUMBER.exec(contact.replace(/\S{1,64}@\S{1,190}/gu, ' ')) ?? [];
  return number === undefined || number.replace(/\D/gu, '').length < FEWEST_DIGITS ? null : number.trim();
}

const NUMBER = /\+?[\d(][\d\s().+-]{5,24}/u;
const LONGEST_CONTACT = 200;
const FEWEST_DIGITS = 7;

function joinedName(row: Row, partsOfName: Places['partsOfName']): string | null {
  const written = partsOfName.map((part) => firstOf(row, part)).filter((part) => part !== null);
  return written.length > 0 ? written.join(' ') : null;
}

/** The first cell at some places that is not blank, without blanks around it. */
function firstOf(row: Row, at: readonly number[]): string | null {
  for (const index of at) {
    const text = (row.cells[index] ?? '').trim();
    if (text !== '') return text;
  }
  return null;
}
