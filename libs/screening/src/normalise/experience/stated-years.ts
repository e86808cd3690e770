import { NUMBER_WORDS } from '../../vocabulary/experience-words';

/** A figure that a text states, in years, and where. `start` and `end` are places in the text. */
export interface StatedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_NAMES = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?1/2)?|\\b(?:${NUMBER_NAMES})\\b)`;
const YEARS = `(?:years?|yrs?|yoe|y|j|jahren?|jr|ans?|annees?|anos?|anni|anno|jaar|jaren|ar|vuotta|vuosi|lat|lata|rok|roky|roku|let|yil|godina|god)\\b\\.?|年|년`;
const MONTHS = `(?:months?|mos?|mths?|mth|monaten?|mois|mes(?:es)?|mesi|mese|maanden|maand|manader|maneder|kuukautta|miesiecy|mesicu|ay|m)\\b\\.?|ヶ月|个月|個月|개월`;
const STATED = new RegExp(
  `(?<![\\d.,/$€£-])(<? ?)(${NUMBER})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|to|bis|a) ?\\d{1,2})? ?\\+?(?:-| )?(?:full |de |of )?(?:(${YEARS})(?:,? ?(?:y|and|und|et|e)? ?(\\d{1,2}|medio|half|halb) ?(?:(${MONTHS}))?)?|(${MONTHS}))`,
  'gu',
);
const EXPERIENCE = /experien|\bexp\b|erfahrung|esperienza|ervaring|\bin (?:the )?(?:industry|manufacturing|production|engineering)/gu;
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
  const value = numberOf(number ?? '');
  if (monthsUnit !== undefined && unit === undefined) return value / 12;
  if (more === undefined) return value;
  if (!/\d/u.test(more)) return value + 0.5;
  return match[5] === undefined ? value : value + Number(more) / 12;
}

/** A number in digits or words; "7 1/2" and "3,5" included. */
export function numberOf(text: string): number {
  const word = NUMBER_WORDS.get(text.trim());
  if (word !== undefined) return word;
  const half = /^(\d+) ?1\/2$/u.exec(text.trim());
  return half === null ? Number(text.trim().replace(',', '.')) : Number(half[1]) + 0.5;
}
