import { figuresBeside, type StatedYears } from './stated-years';

const YEAR_WORDS = /(?:years?|yrs|yr|jahren?|\bans|annees|anos|anni|\bjaar|\blata?|godina|\blet|\broku|\byil|\bvuotta|\bev)\b/gu;
/** What may stand between the beginning of a clause and the figure. */
const OPENS_A_CLAUSE =
  /(?:^|[.;:!?\n•|,–—-]|\b(?:with|has|have|having|bring|brings|bringing|offers?|offering|then|plus|and|mit|habe|hat|avec|con|com|met|z|ze))\s*(?:(?:a total of|over|about|around|nearly|almost|more than|approximately|approx\.?|some|another|uber|mehr als|rund|plus de|pres de|mas de|mais de|oltre|ponad|ruim|ca\.?|~)\s*)?$/u;
const NOT_OF_WORK =
  /\b(?:college|universit\w*|school|stud(?:y|ies|ied)|degree|programm?e?|course\w*|curriculum|diploma|apprenticeship|contract|warrant\w*|guarantee|old|ago|lease|plan|payback|paid back|row|each|per|saving\w*|history|in business|company|firm|ausbildung|formation|carrera|studium)\b|%|[$€£]/u;
const A_FIRM = /\b(?:company|firm|business|plant|supplier|employer|founded|for sale)\b[^.;]{0,24}$/u;
const NEAR = 40;

/**
 * The figures of years with which a clause of running text opens, or which follow "with" and its like ("15 years. CPIM", "planner with 9
 * years in automotive"), where nothing around them speaks of a study, a contract or a firm. `folded` is a folded text.
 */
export function statedInClauses(folded: string): readonly StatedYears[] {
  return figuresBeside(folded, YEAR_WORDS).filter(({ years, start, end }) => {
    const before = folded.slice(Math.max(0, start - NEAR), start);
    const after = folded.slice(end, end + NEAR).split(/[.;,\n(]/u)[0] ?? '';
    return years >= 1 && OPENS_A_CLAUSE.test(before) && !NOT_OF_WORK.test(after) && !A_FIRM.test(before);
  });
}
