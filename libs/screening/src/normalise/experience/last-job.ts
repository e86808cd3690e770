import type { CalendarDay } from '../../applicant/facts';
import { loneDates, type DatedInterval } from './dated-intervals';

const LONGEST_LINE = 160;
/** In months: whoever was longer away from work has another story. */
const LONGEST_GAP = 12;
const HAS_A_MONTH = /[a-z]|\d[/.-]\d/u;
/** Before a date in a sentence about something that was done then. */
const IN_A_SENTENCE = /\b(?:in|by|of|for|during|on|from|to|and|until|before|after|through|class|award\w*|since|born|graduat\w+)\s*$/u;

/**
 * The job on top of a history of which only the start is named, in a folded part about work whose other jobs have both ends: it goes on
 * to the day where it began when the others had ended, or soon after. Null where there is none.
 */
export function lastJob(folded: string, intervals: readonly DatedInterval[], asOf: CalendarDay, offset: number): DatedInterval | null {
  const today = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
  const [top] = startsIn(folded, intervals, offset);
  if (top === undefined || top.from >= today || !HAS_A_MONTH.test(folded.slice(top.start - offset, top.end - offset))) return null;
  const before = Math.max(0, ...intervals.map(({ to }) => to));
  const isLast = before <= top.from + 1 && top.from - before <= LONGEST_GAP && intervals.every(({ start }) => start > top.start);
  return isLast ? { ...top, to: today } : null;
}

/** The dates that stand alone in their lines, at an end of it, and in no interval. */
function startsIn(folded: string, intervals: readonly DatedInterval[], offset: number): readonly DatedInterval[] {
  const starts: DatedInterval[] = [];
  let at = 0;
  for (const line of folded.split('\n')) {
    const from = offset + at;
    const isTaken = intervals.some(({ start, end }) => start < from + line.length && end > from);
    const [date, ...others] = isTaken || line.length > LONGEST_LINE ? [] : loneDates(line, from);
    if (date !== undefined && others.length === 0 && isAtAnEnd(line, date.start - from, date.end - from)) starts.push(date);
    at += line.length + 1;
  }
  return starts;
}

function isAtAnEnd(line: string, start: number, end: number): boolean {
  if (/^[\W\d]*$/u.test(line.slice(0, start))) return /^\s*(?:$|[^\s\d%])/u.test(line.slice(end));
  return /^[\s).,]*$/u.test(line.slice(end)) && !IN_A_SENTENCE.test(line.slice(0, start));
}
