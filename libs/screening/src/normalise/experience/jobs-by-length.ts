import { statedFigures, type StatedYears } from './stated-years';

/** What stands before the length of a job in its line, and what behind it. */
const BEFORE = /(?:[([]|[,|:;–-]\s?|\s{2})$/u;
const BEHIND = /^\s*[)\]]|^\s*\.?\s*$/u;
const LONGEST_LINE = 160;
const FEWEST_JOBS = 2;

/** "Harrow Pumps (6 years)", "Orbis - 18 months": the lengths of jobs that stand each in a line of a work history, added up; null for fewer than two. */
export function jobsByLength(folded: string, offset: number): StatedYears | null {
  const lengths: StatedYears[] = [];
  let at = 0;
  for (const line of folded.split('\n')) {
    const length = line.length > LONGEST_LINE ? null : lengthIn(line);
    if (length !== null) lengths.push({ ...length, start: offset + at + length.start, end: offset + at + length.end });
    at += line.length + 1;
  }
  const [first] = lengths;
  if (first === undefined || lengths.length < FEWEST_JOBS) return null;
  return { ...first, years: Math.round(lengths.reduce((sum, { years }) => sum + years, 0) * 100) / 100 };
}

function lengthIn(line: string): StatedYears | null {
  const figures = statedFigures(line);
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) return null;
  return BEFORE.test(line.slice(0, figure.start)) && BEHIND.test(line.slice(figure.end)) ? figure : null;
}
