import { NUMBER_WORDS } from '../../vocabulary/experience-words';

/** A figure that a text states, in years, and where. `start` and `end` are places in the text. */
export interface StatedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_NAMES = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const TENS = 'twenty|thirty|forty';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const AND_A_HALF = `(?: and a half| et demie?| y medio| e meio| e mezzo)`;
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?(?:1/2|½))?|½|\\b(?:(?:${TENS})[- ](?:${ONES})|${NUMBER_NAMES})\\b|\\ba(?= decade))${AND_A_HALF}?`;
/** Units of ten years. */
const DECADES = `decades?|jahrzehnten?|decadas?|decennies?|decennia|decenni(?:um)?`;
const YEARS = `(?:${DECADES}|years?|yrs?|yoe|y|j|jahr(?:en?|es)?|jr|ans?|annees?|anos?|anni|anno|jaar|jaren|ars?|vuotta|vuosi|lat|lata|rok|roky|roku|let|yil|godina|god|saal|tahun)\\b\\.?|y(?=\\d)|年|년|साल|वर्ष|лет|года?|років|роки`;
const MONTHS = `(?:months?|mos?|mths?|mth|monaten?|mois|mes(?:es)?|mesi|mese|maanden|maand|manader|maneder|kuukautta|miesiecy|mesicu|ay|m)\\b\\.?|ヶ月|个月|個月|개월`;
const STATED = new RegExp(
  `(?<![\\d.,/$€£-])(<? ?)(${NUMBER})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|to|bis|a) ?\\d{1,2})? ?\\+?(?: (?:or|and) (?:more|above|over)| plus| oder mehr| ou plus| [oy] mas| ou mais| o piu| of meer)?(?:-| )?(?:full |de |d'|of )?(?:(${YEARS})(?:,? ?(?:y|and|und|u\\.|et|e)? ?(\\d{1,2}|medio|half|halb|mezzo|meio|demi|半|반) ?(?:(${MONTHS}))?)?|(${MONTHS}))`,
  'gu',
);
const EXPERIENCE =
  /experien|exp[ei]?r[ei]{0,2}[ae]?n[cs]|\bexp\b|erfahrung|esperienza|ervaring|\bin (?:the )?(?:industry|manufacturing|production|engineering)/gu;
const INTERNSHIPS = /\b(?:intern|praktik|practicas|estagio|tirocinio|werkstudent)/gu;
const WORDS_BEFORE = 56;
const WORDS_AFTER = 32;
const AN_INTERNSHIP =
  /\b(?:intern|interns|internships?|co-?op|stage|stagiaire|praktik\w*|practicas|estagio|tirocinio|werkstudent\w*|trainee|student|placement)\b/u;

/** Every stated figure of a short text ("4 yrs", "7 yrs 6 mths", "ten years", "120 months"), internships as 0. */
export function statedFigures(folded: string): readonly StatedYears[] {
  return Array.from(folded.matchAll(STATED), (match) => {
    const [all, sign = ''] = match;
    const end = match.index + all.length;
    return {
      years: sign.includes('<') || isInternship(folded, match.index, end) ? 0 : yearsOf(match),
      start: match.index + sign.length - sign.trimStart().length,
      end: match.index + all.trimEnd().length,
    };
  });
}

const NEAR = 24;

/** Whether the words beside a figure, in its clause, name an internship; those of "internship only (6 months)" stand before the bracket. */
function isInternship(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - NEAR), start).replace(/\(\s*$/u, '');
  const after = folded.slice(end, end + NEAR).split(/[,;.)]/u)[0] ?? '';
  return AN_INTERNSHIP.test(before.split(/[,;.(]/u).at(-1) ?? '') || AN_INTERNSHIP.test(after);
}

/** The figures of running text that stand beside a word for experience; only there is the text looked at closely. */
export function statedExperience(folded: string): readonly StatedYears[] {
  return figuresBeside(folded, EXPERIENCE);
}

/** The figures of running text that say how long an internship was: they count as no years. */
export function statedInternships(folded: string): readonly StatedYears[] {
  return figuresBeside(folded, INTERNSHIPS).filter(({ years }) => years === 0);
}

/** The figures that stand near any of these words. */
export function figuresBeside(folded: string, words: RegExp): readonly StatedYears[] {
  return Array.from(folded.matchAll(words), ({ index }) => index).flatMap((index) => {
    const from = Math.max(0, index - WORDS_BEFORE);
    const figures = statedFigures(folded.slice(from, index + WORDS_AFTER));
    return figures.map(({ years, start, end }) => ({ years, start: from + start, end: from + end }));
  });
}

function yearsOf(match: RegExpMatchArray): number {
  const [, , number, unit, more, , monthsUnit] = match;
  const value = numberOf(number ?? '') * (A_DECADE.test(unit ?? '') ? 10 : 1);
  if (monthsUnit !== undefined && unit === undefined) return value / 12;
  if (more === undefined) return value;
  if (!/\d/u.test(more)) return value + 0.5;
  return match[5] === undefined ? value : value + Number(more) / 12;
}

/** A number in digits or words; "7 1/2", "3,5", "twenty-two" and "three and a half" included. */
export function numberOf(text: string): number {
  const said = text.trim();
  const whole = said.replace(HALF, '');
  if (whole !== said) return (whole.trim() === '' ? 0 : numberOf(whole)) + 0.5;
  const word = said === 'a' ? 1 : NUMBER_WORDS.get(said);
  if (word !== undefined) return word;
  const [ten, one] = said.split(/[- ]/u, 2).map((part) => NUMBER_WORDS.get(part));
  return ten !== undefined && one !== undefined ? ten + one : Number(said.replace(',', '.'));
}

const HALF = new RegExp(`(?: ?1/2|½|${AND_A_HALF})$`, 'u');
const A_DECADE = new RegExp(`^(?:${DECADES})`, 'u');
