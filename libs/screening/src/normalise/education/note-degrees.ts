import { DEGREE_NAMES } from '../../vocabulary/education/degree-names';
import { CONNECTORS, INSTITUTION } from '../../vocabulary/education/education-words';
import { FIELD_WORDS } from '../../vocabulary/education/field-words';
import type { Cell } from '../../applicant/column';
import type { CalendarDay, Degree } from '../../applicant/facts';
import { foldLetters } from '../fold-letters';
import { findDegreeNames, type NamedDegree } from './find-degree-names';
import { noInstitution } from './institution';
import { proseDegrees } from './prose-degrees';
import { readDegrees } from './read-degrees';
import { wordsOf, type Word } from './words';

/** A longer cell is running text, in which an abbreviation of two letters may be anything. */
const LONGEST_NOTE = 300;

/** Everyday words that are names of degrees only where a column is made for them. */
const NOT_IN_NOTES: ReadonlySet<string> = new Set(
  'specialist|promotion|intermediate|secondary|vocational|cap|lehre|gymnasium|maestro|kandidat|but|sm|sb|ab|st|hons|m2|med|md|dea|tecnico|lise|grado|ausbildung|iti|bas|mem|eng|di'.split(
    '|',
  ),
);
const A_JOB =
  /\b(?:planner|operator|engineer|technician|supervisor|manager|lead|leader|worker|mechanic|buyer|inspector|welder|assembler|machinist|clerk|trainer|foreman|analyst|coordinator|designer|scheduler|consultant|plant|line|shift)\b/u;
const A_FIGURE_OF_YEARS = /\d\+? ?(?:-? ?\d+ ?)?(?:y|yrs?|years?|mos?|months?|ans|jahre?|anos|anni|lata?)\b/u;
const STUDY_WORDS =
  /\b(?:19|20)\d\d\b|\b(?:expected|pursuing|in progress|ongoing|running|laufend|en cours|cursando|not finished|unfinished|incomplete|dropped|graduated|graduating|completed|titled|titulad[oa]|backlogs?|semester|sem)\b/u;
/** Words before a degree by which it is somebody else's, asked for, or a wish. */
const OF_OTHERS =
  /\b(?:father|mother|parents?|wife|husband|spouse|brother|sister|son|daughter|boss|manager is|interns|students|trainees|graduates|colleagues|hired|recruited|supervised|mentored|taught|must have|requir\w+|needs?|wants?|plans?|planning|hopes?|would like|applied (?:to|for)|considering|interested in)\b/u;
const ASKED_FOR = /\b(?:required|requires?|req|preferred|desired|mandatory|necessary|must have|or equivalent|wanted|whether)\b/u;
const A_YEAR_OF_STUDY =
  /^\W*(?:currently )?(?:an? )?(?:college |university )?(?:freshman|sophomore|junior|senior|undergrad\w*|student)\b(?: year)?,?(?: student)? (?:in|of|at|studying|majoring)\b/u;

/**
 * The degrees that a short note names in passing ("BSIE '98, 12 yrs, CPIM"); of a short text without a section for education
 * as well where it opens with them, else those of running text.
 */
export function degreesInPassing(cell: Cell, asOf: CalendarDay, hasSection = false): readonly Degree[] {
  if (cell.text.length >= LONGEST_NOTE) return proseDegrees(cell, asOf);
  if (cell.field === 'notes') return noteDegrees(cell, asOf);
  const noted = hasSection || cell.field !== 'resume' ? [] : noteDegrees(cell, asOf);
  return noted.length > 0 ? noted : proseDegrees(cell, asOf);
}

function noteDegrees(cell: Cell, asOf: CalendarDay): readonly Degree[] {
  return sentencesOf(cell).flatMap((sentence) => {
    if (ASKED_FOR.test(sentence.folded)) return [];
    const student = studentIn(sentence, asOf);
    return student === null ? stretchesOf(sentence).flatMap((words) => degreesAmong(words, asOf)) : [student];
  });
}

interface Sentence {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A full stop ends a sentence behind a word that is no abbreviation. */
const SENTENCE_END =
  /[;\n|•]|(?<!\b(?:dipl|ing|mech|elec|ind|lic|univ|inst|eng|engg|tech|dr|prof|mfg|manuf|prod|st|bach|mgr|inz|mag))(?<=[\p{L}\p{N})]{2})\.(?=\s+[\p{Lu}\d]|\s*$)/giu;

function sentencesOf(cell: Cell): readonly Sentence[] {
  const folded = foldLetters(cell.text);
  const ends = [...Array.from(cell.text.matchAll(SENTENCE_END), ({ index }) => index), cell.text.length];
  return ends.map((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    return { cell, start, end, folded: folded.slice(start, end) };
  });
}

/** "Junior in EE": a bachelor's that goes on, whatever it is in. */
function studentIn({ cell, start, end, folded }: Sentence, asOf: CalendarDay): Degree | null {
  const words = A_YEAR_OF_STUDY.test(folded) ? wordsOf({ cell, start, end }) : [];
  const [first] = words;
  if (first === undefined) return null;
  const [studied] = readDegrees({ words, source: 'column', institution: noInstitution() }, asOf);
  const quotes = [{ column: cell.column, start: first.start, end: first.end, text: cell.text.slice(first.start, first.end) }];
  const running = { level: 'bachelor', completion: 'in_progress', mastersEngineering: 'no' } as const;
  return studied === undefined
    ? { ...running, fieldGroup: 'field_not_stated', isMba: false, field: null, kind: 'degree', quotes }
    : { ...studied, ...running };
}

/** What stands between commas and speaks of a study, side by side but for the name of a school: "Ing., ČVUT Praha, strojní inženýrství". */
function stretchesOf(sentence: Sentence): readonly (readonly Word[])[] {
  const { cell } = sentence;
  const stretches: { start: number; end: number; reach: number }[] = [];
  let at = sentence.start;
  for (const part of sentence.folded.split(',')) {
    const [start, end] = [at, at + part.length];
    const last = stretches.at(-1);
    const before = last?.reach === start - 1 ? last : undefined;
    if (!isOfStudy(cell, { start, end, part })) {
      if (before !== undefined && A_SCHOOL.test(cell.text.slice(start, end))) before.reach = end;
    } else if (before === undefined) stretches.push({ start, end, reach: end });
    else before.end = before.reach = end;
    at = end + 1;
  }
  return stretches.map(({ start, end }) => withoutSmallWord(wordsOf({ cell, start, end })));
}

const A_SCHOOL = /^\s*(?:\p{Lu}[\p{L}.'’-]{0,24}\s*){1,4}$/u;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

function isOfStudy(cell: Cell, { start, end, part }: Part): boolean {
  if (A_FIGURE_OF_YEARS.test(part) || OF_OTHERS.test(part)) return false;
  const words = wordsOf({ cell, start, end });
  if (findDegreeNames(words, 'column').length > 0 || STUDY_WORDS.test(part)) return true;
  return !A_JOB.test(part) && words.some(({ text }) => FIELD_WORDS.has(text) || INSTITUTION.has(text));
}

/** "As discussed", "me too": a small first word is no degree unless it is written large. */
function withoutSmallWord(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined || first.text === 'ing' || DEGREE_NAMES.get(first.text)?.isStrong !== false) return words;
  const opening = first.cell.text.charAt(first.start);
  const isSmall =
    opening === opening.toLowerCase() || (first.end - first.start === 2 && !/^\p{Lu}{2}/u.test(first.cell.text.slice(first.start)));
  return isSmall ? words.slice(1) : words;
}

function degreesAmong(words: readonly Word[], asOf: CalendarDay): readonly Degree[] {
  const names = findDegreeNames(words, 'column');
  if (names.every((named) => NOT_IN_NOTES.has(named.phrase) || isEverydayWord(words, named))) return [];
  const [first] = names;
  if (
    words[0]?.cell.field !== 'notes' &&
    !words.slice(0, first?.first).every(({ text }) => FIELD_WORDS.has(text) || BEFORE_A_DEGREE.has(text))
  )
    return [];
  return readDegrees({ words, source: 'column', institution: noInstitution() }, asOf).filter(({ level }) => level !== 'unclear');
}

/** What the applicant's own short text may have before the degree; a recruiter's note may have anything. */
const BEFORE_A_DEGREE: ReadonlySet<string> = new Set([
  'have',
  'has',
  'holds',
  'hold',
  'with',
  'my',
  'a',
  'education',
  'studies',
  'degree',
  'qualification',
]);

/** "BE prepared", "ME too": two letters name a degree only before a field, a name, a year, or nothing. */
function isEverydayWord(words: readonly Word[], { last, name }: NamedDegree): boolean {
  const next = words[last + 1];
  if (name.isStrong || next?.gap !== 'none' || next.isNumber || FIELD_WORDS.has(next.text)) return false;
  const opening = next.cell.text.charAt(next.start);
  return opening === opening.toLowerCase() && !CONNECTORS.has(next.text) && !STUDY_WORDS.test(next.text);
}
