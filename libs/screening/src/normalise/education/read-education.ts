import { CONNECTORS, MINOR, NO_DEGREE_SAID, NOT_ACCREDITED, NOT_EARNED, NOT_GRADUATED } from '../../vocabulary/education/education-words';
import type { Cell, Field } from '../../applicant/column';
import type { CalendarDay, Degree, EducationFacts } from '../../applicant/facts';
import { foldLetters } from '../fold-letters';
import { sectionsOf } from '../sections';
import { educationFacts } from './education-facts';
import { noInstitution, type Institution } from './institution';
import { degreesInPassing } from './note-degrees';
import { readDegrees } from './read-degrees';
import { rememberedColumns } from './remembered-columns';
import { wordsOf, type Word } from './words';

const NOTHING_SAID =
  /^[\s\-–—./?*]*$|^\s*(?:n\/?a|o\. ?a\.|k\. ?a\.|unknown|not stated|tbd|(?:see|cf\.?|voir|ver|bkz\.?|zie|vedi|patrz) (?:(?:le|el|o|the|attached|my) )?(?:cv|resume|r[ée]sum[ée]|profile|attachment)|siehe .*|prefer not to (?:say|answer|disclose)|declined?(?: to (?:say|answer))?|not (?:specified|provided|given|disclosed|indicated|entered|available|selected)|none (?:selected|given|entered)|undisclosed|keine auswahl|non (?:renseign[ée]|pr[ée]cis[ée])|sin especificar|no especificad[oa]|n[ãa]o informad[oa]|non (?:specificato|indicato)|niet opgegeven|ej angivet|ikke oppgitt|ikke oplyst|nie podano|belirtilmemi[şs]|no answer|keine angabe|no data|null|yes|ja|s[ií]|oui|others?|sonstige[rs]?|autres?|otr[oa]s?|outr[oa]s?|altr[oi]|anders|inne|di[ğg]er)\s*$/iu;
const NO_DEGREE = /^\s*(?:none|no|nil|no degree|keine?r?|kein abschluss|ninguno|nenhum|aucun|nessuno|geen|ingen|brak|yok)\s*\.?$/iu;
const UNGRADUATED = /^\s*(?:no?|false|nein|non|n[ãa]o|nej|nie|hay[ıi]r|not yet)\s*\.?$/iu;
const GRADUATED = /^\s*(?:y|yes|true|ja|oui|s[ií]|sim|tak|evet)\s*\.?$/iu;
/** A longer cell is running text. */
const SHORT = 300;
const FREE_TEXT: ReadonlySet<Field> = new Set(['resume', 'experience', 'notes', 'skills']);

/**
 * What an applicant says of education, as of a day: from the columns made for it, from one mixed cell, and from the education
 * section of a running text. What stands in columns goes before what stands in prose.
 */
export function readEducation(cells: readonly Cell[], asOf: CalendarDay): EducationFacts {
  const { degrees: ofColumns, facts } = readColumns(cells, asOf);
  const fromColumns = ofColumns.some(({ level }) => level !== 'unclear') ? ofColumns : withInstitution(ofColumns, cells, asOf);
  const sections = fromColumns.length > 0 ? { degrees: [], isStated: false } : sectionDegrees(cells, asOf);
  const degrees = fromColumns.length > 0 ? withNotes(withTitle(fromColumns, cells, asOf), cells, asOf) : sections.degrees;
  const doubt = doubtOf(cells);
  if (doubt === null && degrees === ofColumns && ofColumns.length > 0) return facts;
  const isStated = degrees.length > 0 || cells.some(isDenial) || sections.isStated || hasEducationCell(cells);
  return educationFacts(doubt === null ? degrees : doubted(degrees, doubt), isStated);
}

/** That there is no degree: in its column, or in a note. */
function isDenial({ field, text }: Cell): boolean {
  if (field === 'degree') return NO_DEGREE.test(text);
  return field === 'notes' && text.length < SHORT && NO_DEGREE_SAID.test(foldLetters(text));
}

/** What every name of a degree beside an institution has: most institutions are read no further. */
const MAY_NAME_DEGREE =
  /bachel|master|associate|dipl|licen|ingeni|doctor|\bph\.? ?d|\b[bm]\.? ?(?:s|a|e|sc|eng|tech|b\.?a)\b|\b[bm]s[cemi]\p{L}?\b/iu;

/** "Northgate University - B.S. Mechanical Engineering": the degree stands in the column of the institution, where no other names one. */
function withInstitution(ofColumns: readonly Degree[], cells: readonly Cell[], asOf: CalendarDay): readonly Degree[] {
  const institutions = cells.filter(({ field, text }) => field === 'institution' && text.length < SHORT && MAY_NAME_DEGREE.test(text));
  if (institutions.length === 0) return ofColumns;
  const others = cells.filter(({ field, text }) => (field === 'degree' || field === 'field_of_study') && !NOTHING_SAID.test(text));
  const words = [...others, ...institutions].flatMap(columnWords);
  const named = readDegrees({ words, source: 'text', institution: noInstitution() }, asOf).filter(
    ({ level }) => level !== 'unclear' && level !== 'high_school',
  );
  return named.length > 0 ? named : ofColumns;
}

/** The headline repeats the degree of an applicant whose education names no field: "DI, konetekniikka". */
function withTitle(degrees: readonly Degree[], cells: readonly Cell[], asOf: CalendarDay): readonly Degree[] {
  if (degrees.some(({ field }) => field !== null)) return degrees;
  const titles = cells.filter(({ field, text }) => field === 'title' && text.length < 120);
  const named = titles.flatMap((cell) => readDegrees({ words: columnWords(cell), source: 'column', institution: noInstitution() }, asOf));
  return [
    ...degrees,
    ...named.filter(
      (degree) =>
        degrees.some(({ level, completion }) => level === degree.level && completion === degree.completion) && degree.field !== null,
    ),
  ];
}

/** "BSIE 2009" in a note beside an MBA: a degree of a level that the columns do not name, where these answer nothing of engineering. */
function withNotes(degrees: readonly Degree[], cells: readonly Cell[], asOf: CalendarDay): readonly Degree[] {
  const completed = degrees.filter(({ completion }) => completion === 'completed');
  if (!completed.some(({ isMba, field }) => isMba || field === null)) return degrees;
  const levels = new Set(completed.map(({ level }) => level));
  const noted = cells.filter(({ field }) => field === 'notes').flatMap((cell) => degreesInPassing(cell, asOf));
  const more = noted.filter(({ level, field, completion }) => field !== null && completion === 'completed' && !levels.has(level));
  return more.length === 0 ? degrees : [...degrees, ...more];
}

/** What a note or another short cell beside the education says against the degrees: not accredited, not earned by study, not finished. */
function doubtIn({ text, field }: Cell): Degree['completion'] | null {
  if (!FREE_TEXT.has(field) || text.length >= SHORT || !/credit|mill|life|hono|gradua|finish|degree/iu.test(text)) return null;
  const said = foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (field === 'notes' && NOT_GRADUATED.test(said)) return 'not_completed';
  if (NOT_EARNED.text.test(said)) return 'unclear';
  return NOT_ACCREDITED.test(said) ? 'contradicted' : null;
}

/** The first doubt of all cells. */
function doubtOf(cells: readonly Cell[]): Degree['completion'] | null {
  for (const cell of cells) {
    const doubt = doubtIn(cell);
    if (doubt !== null) return doubt;
  }
  return null;
}

function doubted(degrees: readonly Degree[], doubt: Degree['completion']): readonly Degree[] {
  return degrees.map((degree) => (degree.completion === 'completed' ? { ...degree, completion: doubt } : degree));
}

function hasEducationCell(cells: readonly Cell[]): boolean {
  return cells.some(({ field, text }) => (field === 'education' || field === 'degree') && !NOTHING_SAID.test(text));
}

const readColumns = rememberedColumns(columnDegrees);

function columnDegrees(cells: readonly Cell[], institution: Institution, asOf: CalendarDay): readonly Degree[] {
  const structured = recordsOf(cells).flatMap((record) => {
    const words = PARTS_OF_A_RECORD.flatMap((field) =>
      record.filter((cell) => cell.field === field && !isAnswer(cell)).flatMap(columnWords),
    );
    const named = isOnlyCourse(words) ? [] : likeTheFirst(readDegrees({ words, source: 'column', institution }, asOf), record);
    return record.some(isUngraduated) ? named.map(unfinished) : named;
  });
  const mixed = cells.filter(({ field, text }) => field === 'education' && !NOTHING_SAID.test(text));
  const states =
    mixed.length === 1 && structured.length === 0 ? cells.filter((cell) => cell.field === 'graduation' && !isAnswer(cell)) : [];
  const read = (levels: readonly Cell[]) => (cell: Cell) => {
    const words = [...levels, cell, ...states].flatMap(columnWords);
    return readDegrees({ words, source: cell.text.length > SHORT ? 'text' : 'column', institution }, asOf);
  };
  const said = mixed.flatMap(read([]));
  const whole = structured.length === 0 && cells.some(isUngraduated) ? said.map(unfinished) : said;
  if (mixed.length === 1 && whole.length === 1 && whole[0]?.level === 'unclear' && structured.length === 1 && structured.every(isLevelOnly))
    return mixed.flatMap(read(cells.filter(({ field }) => field === 'degree')));
  return [...structured.filter((degree) => !isLevelOnly(degree) || whole.every(({ level }) => level !== degree.level)), ...whole];
}

/** "Master (in progress)" and "Industrieel ingenieur" as its field: a degree named in the column of fields goes on as the one of its level does. */
function likeTheFirst(degrees: readonly Degree[], record: readonly Cell[]): readonly Degree[] {
  const isNamedIn = (degree: Degree, field: Field) =>
    record.some((cell) => cell.field === field && degree.quotes[0]?.column === cell.column);
  const open = degrees.filter((degree) => degree.completion !== 'completed' && isNamedIn(degree, 'degree'));
  if (open.length === 0) return degrees;
  return degrees.map((degree) => {
    const same = isNamedIn(degree, 'field_of_study') ? open.find(({ level }) => level === degree.level) : undefined;
    return same === undefined ? degree : { ...degree, completion: same.completion };
  });
}

/** A level from a list to choose from: the study itself, with its field and whether it is finished, stands in another cell. */
function isLevelOnly({ field, isMba, completion }: Degree): boolean {
  return field === null && !isMba && completion === 'completed';
}

const PARTS_OF_A_RECORD: readonly Field[] = ['degree', 'field_of_study', 'graduation'];

/**
 * The cells of each study apart, where a list has columns for several ("UG degree, UG branch, PG degree, PG branch"): each has a degree and
 * something about it.
 */
function recordsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const said = cells.filter(
    (cell) => PARTS_OF_A_RECORD.includes(cell.field) && (isAnswer(cell) || !(NOTHING_SAID.test(cell.text) || NO_DEGREE.test(cell.text))),
  );
  const starts = said.flatMap(({ field }, at) => (field === 'degree' && said[at - 1]?.field !== 'degree' ? [at] : []));
  if (starts.length < 2) return [said];
  const records = starts.map((start, at) => said.slice(at === 0 ? 0 : start, starts[at + 1]));
  return records.every((record) => record.some(({ field, column }) => field !== 'degree' || NUMBERED.test(column))) ? records : [said];
}

/** "Education 2 - Degree", "PG degree". */
const NUMBERED = /\d|^(?:ug|pg)\b/iu;

/** "Yes" or "No" in a column headed "Graduated?". */
function isAnswer({ field, text }: Cell): boolean {
  return field === 'graduation' && (UNGRADUATED.test(text) || GRADUATED.test(text));
}

/** A column headed "Graduated?" that says no. */
function isUngraduated({ field, text }: Cell): boolean {
  return field === 'graduation' && UNGRADUATED.test(text);
}

function unfinished(degree: Degree): Degree {
  return degree.completion === 'completed' ? { ...degree, completion: 'not_completed' } : degree;
}

/** A degree column that says "certificate" or "training": whatever the field, it is no degree. */
function isOnlyCourse(words: readonly Word[]): boolean {
  const level = words.filter(({ cell, text }) => cell.field === 'degree' && !/^[iv]+$|^\d$/u.test(text));
  return (
    level.length > 0 && level.every(({ text }) => MINOR.has(text) || CONNECTORS.has(text)) && level.some(({ text }) => MINOR.has(text))
  );
}

function columnWords(cell: Cell): readonly Word[] {
  return wordsOf({ cell, start: 0, end: cell.text.length });
}

function sectionDegrees(cells: readonly Cell[], asOf: CalendarDay): { readonly degrees: readonly Degree[]; readonly isStated: boolean } {
  const degrees: Degree[] = [];
  let isStated = false;
  for (const cell of cells) {
    if (!FREE_TEXT.has(cell.field)) continue;
    const sections =
      cell.text.length < 40 ? [] : sectionsOf(cell.text).filter(({ kind, start, end }) => kind === 'education' && end - start > 4);
    isStated ||= sections.length > 0;
    for (const { start, end } of sections)
      degrees.push(...readDegrees({ words: wordsOf({ cell, start, end }), source: 'text', institution: noInstitution() }, asOf));
  }
  return degrees.length > 0
    ? { degrees, isStated }
    : { degrees: cells.filter(({ field }) => FREE_TEXT.has(field)).flatMap((cell) => degreesInPassing(cell, asOf, isStated)), isStated };
}
