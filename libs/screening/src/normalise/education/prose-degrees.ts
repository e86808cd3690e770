import { A_STUDENT, LEFT_PHRASES } from '../../vocabulary/education/education-words';
import type { Cell } from '../../applicant/column';
import type { CalendarDay, Degree } from '../../applicant/facts';
import { BITS } from '../../vocabulary/lexicon/cue';
import { foldLetters } from '../fold-letters';
import { readEntries } from '../practice/signs';
import { noInstitution } from './institution';
import { readDegrees } from './read-degrees';
import { wordsOf, type Word } from './words';

const DEGREE_IN_PROSE =
  /bachelor|master(?:'?s)? (?:of|in|degree)|\bb\.? ?tech|\bm\.? ?tech|\bb\.? ?eng\b|\bm\.? ?eng\b|\b[bm]\.?sc\b|ph\.?d|\bb\.s\.|\bm\.s\.|\bb\.e\b|\bmba\b|(?:\bh(?:igh )?s(?:chool)? )?dipl|\b[bm]s(?:me|ee|ie)\b|licenciad|licenciat|licence (?:en|de|pro)|ingenier|\bb\.?s\.? in\b|\bdegree (?:is )?in\b|master (?:en|em|i)\b|[cs]ivilingenj?[oi]|diplomi-?insinoori|\blaurea\b|\blaureat[oa] in\b|\bingenieure? (?:diplomee?|en genie)|studia (?:magisterskie|inzynierskie)|\b(?:mgr )?inz\.|\blisans\b|muhendisligi(?:nden)? (?:bolumu )?mezun|\b(?:formad|graduad)[oa] em\b|\bhbo\b|本科|学士|硕士|碩士|修士|大专|(?:学部|大学).{0,16}卒業|毕业于|학사|석사|졸업/gu;
/** The same for degrees below a bachelor's, which count where no other is named. */
const LOWER_IN_PROSE =
  /\bhn[cd]\b|\bged\b|\bh(?:igh )?s(?:chool)? (?:diploma|graduate)\b|\bassociate(?:'?s)? (?:degree|(?:of|in) (?:applied )?(?:science|arts))|\ba\.a\.s\b|\bbts\b|\bdut\b|\b(?:fach)?abitur\b|\bmittlere reife\b/gu;
const WINDOW = 160;
/** Words of a study by which the field of a degree is told before its name: "I studied mechanical engineering and hold a BSc". */
const A_STUDY =
  /\b(?:studi(?:ed|um|es|ert?e?)|studies|degree (?:is )?in|graduat\w+|etudes|estudi\w+|opintoja|mit dem|muhendisligi|[a-z]+ muhendisligi)\b/u;

/** Words before a degree, in its sentence, by which it is somebody else's or nobody's. */
const OF_OTHERS =
  /\b(?:father|mother|parents?|wife|husband|brother|sister|daughter|interns|students|trainees|graduates|colleagues|candidates|applicants|hired|recruited|supervised|mentored|taught|tutored|must have|requirements?|requires?|needs?|ideal|wanted|whether|look(?:s|ing)? for|(?:wants?|plans?|planning|hopes?|hoping|wish(?:es)?|would like) to)\b|\b(?:work(?:ed|ing)?|collaborat\w+|team(?:ed)?|liais\w+) (?:closely )?(?:with|alongside|of) (?:[a-z]+ ){0,2}$|\bour (?:[a-z]+ ){0,3}\(?(?:[a-z]+, )*$/u;
/** Words behind it by which it is asked for. */
const ASKED_FOR =
  /\b(?:is )?(?:required|preferred|desired|mandatory|necessary|needed|a must|a plus)\b|\bor equivalent\b|^[^.,;:(]{0,30}\b(?:students|interns|apprentices|holders|chemists|engineers)\b|\bgraduates\b/u;
const STUDYING =
  /\b(?:pursuing|studying (?:for|towards?)|working (?:on|towards?)|enrolled in|currently (?:doing|completing)|candidate for|in (?:my|the|his|her) (?:first|second|third|fourth|fifth|final|last) year)\b[^.]{0,24}$/u;
/**
 * Degrees named in running text outside any section: where a full name of a degree opens the passage, and the sentence speaks of
 * the applicant, not of others and not of what a job asks for.
 */
export function proseDegrees(cell: Cell, asOf: CalendarDay): readonly Degree[] {
  const folded = foldLetters(cell.text);
  const degrees = degreesBy(DEGREE_IN_PROSE, cell, folded, asOf);
  return degrees.length > 0 ? degrees : degreesBy(LOWER_IN_PROSE, cell, folded, asOf);
}

function degreesBy(names: RegExp, cell: Cell, folded: string, asOf: CalendarDay): readonly Degree[] {
  for (const { index } of folded.matchAll(names)) {
    const before = folded.slice(sentenceStart(folded, index), index);
    const behind = folded.slice(index, sentenceEnd(folded, index));
    if (OF_OTHERS.test(before) || ASKED_FOR.test(behind) || isAdvertised(cell, index)) continue;
    const start = studyStart(folded, index, before);
    const words = inSentence(wordsOf({ cell, start, end: Math.min(folded.length, index + WINDOW) }));
    const degrees = readDegrees({ words, source: 'text', institution: noInstitution() }, asOf).filter(({ level }) => level !== 'unclear');
    if (degrees.length > 0) return degrees.map((degree, at) => (at === 0 ? inContext(degree, before, folded) : degree));
  }
  return [];
}

/** "Two courses short of my BS", "working towards a BSc", "I am a student in my final year": the degree is not done. */
function inContext(degree: Degree, before: string, folded: string): Degree {
  if (LEFT_PHRASES.test(before)) return { ...degree, completion: 'not_completed' };
  const isStudying = STUDYING.test(before) || A_STUDENT.test(folded);
  return isStudying && degree.completion === 'completed' ? { ...degree, completion: 'in_progress' } : degree;
}

/** The first word of a sentence's part opens no entry, as the first of a section does. */
function inSentence([first, ...rest]: readonly Word[]): readonly Word[] {
  return first === undefined ? [] : [{ ...first, gap: 'none' }, ...rest];
}

/** Where the words about a degree begin: with its name, or with the study before it in its sentence; without blanks, with the sentence. */
function studyStart(folded: string, at: number, before: string): number {
  if (folded.charCodeAt(at) >= FIRST_UNSPACED) return at - before.length;
  const study = A_STUDY.exec(before);
  return study === null ? at : at - before.length + study.index;
}

/** Where signs begin that are written without blanks. */
const FIRST_UNSPACED = 0x3000;

function isAdvertised(cell: Cell, index: number): boolean {
  return readEntries(cell).some(({ bits, start, end }) => (bits & BITS.advertisement) !== 0 && start <= index && index < end);
}

const FARTHEST = 200;
/** A full stop behind a whole word: "B.S. in" goes on. */
const SENTENCE_END = /[\n;!?•。]|(?<=[a-z]{3})\.\s/u;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - FARTHEST);
  const before = text.slice(from, at);
  const last = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('•'),
    before.lastIndexOf('。'),
  );
  return from + last + 1;
}

function sentenceEnd(text: string, at: number): number {
  const next = text.slice(at, at + WINDOW).search(SENTENCE_END);
  return next < 0 ? Math.min(text.length, at + WINDOW) : at + next;
}
