import { NUMBER_WORDS } from '../../vocabulary/experience-words';

/** A figure that a text states, in years, and where. `start` and `end` are places in the text. */
export interface StatedYears {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER_NAMES = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?(?: ?1/2)?|\\b(?:${NUMBER_NAMES})\\b)`;
const YEARS = `(?:years?|yrs?|y|j|jahren?|jr|ans?|annees?|anos?|anni|anno|jaar|jaren|ar|vuotta|vuosi|lat|lata|rok|roky|roku|let|yil|godina|god)\\b\\.?`;
const MONTHS = `(?:months?|mos?|mths?|mth|monaten?|mois|mes(?:es)?|mesi|mese|maanden|maand|manader|maneder|kuukautta|miesiecy|mesicu|ay|m)\\b\\.?`;
const STATED = new RegExp(
  `(?<![\\d.,/$€£-])(<? ?)(${NUMBER})(?: ?\\(\\d{1,2}\\))?(?: ?(?:-|to|bis|a) ?\\d{1,2})? ?\\+?(?:-| )?(?:full |de |of )?(?:(${YEARS})(?:,? ?(?:y|and|und|et|e)? ?(\\d{1,2}|medio|half|halb) ?(?:(${MONTHS}))?)?|(${MONTHS}))`,
  'gu',
);
const EXPERIENCE = /experien|\bexp\b|erfahrung|esperienza|ervaring|\bin (?:the )?(?:industry|manufacturing|production|engineering)/gu;
const WORDS_BEFORE = 56;
const WORDS_AFTER = 32;
const AN_INTERNSHIP =
  /\b(?:intern|interns|internships?|co-?op|stage|stagiaire|praktik\w*|practicas|estagio|tirocinio|werkstudent\w*|trainee|student|placement)\b/u;

/** Every stated figure of a short text ("4 yrs", "7 yrs 6 mths", "ten years", "120 months"), internships as 0. */
export function statedFigures(folded: string): readonly StatedYears[] {
  return Array.from(folded.matchAll(STATED), (match) => {
    const start = match.index + (match[1] === undefined ? 0 : match[1].length - match[1].trimStart().length);
    const before =
      folded
        .slice(Math.max(0, match.index - 24), match.index)
        .split(/[,;.(]/u)
        .at(-1) ?? '';
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 24).split(/[,;.)]/u)[0] ?? '';
    const isInternship = AN_INTERNSHIP.test(before) || AN_INTERNSHIP.test(after);
    return {
      years: isInternship || match[1]?.includes('<') === true ? 0 : yearsOf(match),
      start,
      end: match.index + match[0].trimEnd().length,
    };
  });
}

/** The figures of running text that stand beside a word for experience; only there is the text looked at closely. */
export function statedExperience(folded: string): readonly StatedYears[] {
  return Array.from(folded.matchAll(EXPERIENCE), ({ index }) => index).flatMap((index) => {
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
