import { PART_WORDS } from '../../vocabulary/certifications/modules';
import { cueBefore, type Annotated } from './annotate';
import type { Range } from './clauses';
import { CUE, hasAny } from './cue-set';
import { firstDay, lastDay, type WrittenDate } from './dates';
import { textAt } from './token-arrays';

/** What the dates beside a credential say: when it was given or last renewed, until when it is valid, whether it runs on. */
export interface Dated {
  readonly award: WrittenDate | null;
  readonly end: WrittenDate | null;
  readonly isOpen: boolean;
  readonly isRenewed: boolean;
}

type Role = 'award' | 'renewed' | 'end' | 'bare';

const RANGE_MARKS = new Set('- / to bis a au al until through thru till tot do ate'.split(' '));
const CURRENT = new Set('valid current active gultig vigente valido valida geldig wazny good'.split(' '));
const SPEAKING = ~(CUE.known | CUE.noun);
const RENEWED = CUE.renewed;
const END = CUE.end;
const ENDED = CUE.end | CUE.expired;
const AWARD = CUE.award;
const GIVEN = CUE.start | CUE.award;
const OPEN = CUE.open;
const NEAR = 2;

const FILLERS = new Set('the of end at least year ende fin final finales de del do da fine einde konca'.split(' '));

/** "Through the end of 2027": up to where the words before a date say nothing. */
function fillersBefore({ tokens }: Annotated, date: WrittenDate): number {
  let at = date.from;
  while (at > 0 && FILLERS.has(textAt(tokens, at - 1))) at -= 1;
  return at;
}

function roleByCue(annotated: Annotated, date: WrittenDate): Role | null {
  const near = cueBefore(annotated, date.from, NEAR, SPEAKING);
  const at = near < 0 ? cueBefore(annotated, fillersBefore(annotated, date), NEAR, SPEAKING) : near;
  if (at < 0) return null;
  const cues = annotated.cues[at] ?? 0;
  const end = annotated.cueEnds[at] ?? 0;
  if (annotated.dates.some((other) => other.from >= end && other.to <= date.from)) return null;
  if (hasAny(cues, RENEWED)) return 'renewed';
  if (hasAny(cues, ENDED) || (hasAny(cues, AWARD) && CURRENT.has(textAt(annotated.tokens, at)))) return 'end';
  return hasAny(cues, GIVEN) ? 'award' : null;
}

function isEndOfRange(annotated: Annotated, date: WrittenDate, previous: WrittenDate | undefined): boolean {
  if (previous === undefined || date.from - previous.to !== 1) return false;
  return RANGE_MARKS.has(textAt(annotated.tokens, previous.to)) && !isOfExams(annotated, previous);
}

/** "All five modules passed (2012–2014)": in those years the examinations were passed. */
function isOfExams(annotated: Annotated, first: WrittenDate): boolean {
  return cueBefore(annotated, first.from, 1, CUE.passed) >= 0;
}

function isNamedEnd({ tokens, cues }: Annotated, date: WrittenDate): boolean {
  return hasAny(cues[date.to] ?? 0, END) && textAt(tokens, date.to) === 'as';
}

function roleOf(annotated: Annotated, date: WrittenDate, previous: WrittenDate | undefined): Role {
  if (isEndOfRange(annotated, date, previous) || isNamedEnd(annotated, date)) return 'end';
  return roleByCue(annotated, date) ?? 'bare';
}

/** "Maintained 2010" speaks of that year, not of today. */
function isDated(annotated: Annotated, at: number): boolean {
  return annotated.dates.some((date) => date.from === at);
}

function isOpenAfter(annotated: Annotated, date: WrittenDate): boolean {
  for (let at = date.to; at <= date.to + NEAR; at += 1) {
    if (hasAny(annotated.cues[at] ?? 0, OPEN) && !isDated(annotated, annotated.cueEnds[at] ?? 0)) return true;
  }
  return false;
}

const SINCE = new Set('since seit depuis desde dal sinds od sedan siden'.split(' '));

function hasSince({ tokens }: Annotated, date: WrittenDate): boolean {
  return SINCE.has(textAt(tokens, date.from - 1));
}

function latest(dates: readonly WrittenDate[]): WrittenDate | null {
  return dates.reduce<WrittenDate | null>((best, date) => (best === null || lastDay(date) >= lastDay(best) ? date : best), null);
}

const LISTING = new Set<string>([...PART_WORDS, ...'and & + und et y e i en oraz'.split(' ')]);

/** "Part 1 (2024) and part 2 (2025)": two awards, no validity. */
function isListed({ tokens }: Annotated, first: WrittenDate, second: WrittenDate): boolean {
  let at = first.to;
  while (at < second.from && !LISTING.has(textAt(tokens, at))) at += 1;
  return at < second.from;
}

const NOT_DATED: Dated = { award: null, end: null, isOpen: false, isRenewed: false };

/** Reads the dates that stand in these ranges. Of two dates without a word, the second is the end. */
export function datedIn(annotated: Annotated, ranges: readonly Range[]): Dated {
  if (annotated.dates.length === 0) return NOT_DATED;
  const dates = annotated.dates.filter((date) => ranges.some((range) => date.from >= range.from && date.to <= range.to));
  const roles = dates.map((date, index) => roleOf(annotated, date, dates[index - 1]));
  const bare = dates.filter((_date, index) => roles[index] === 'bare');
  const of = (role: Role): WrittenDate[] => dates.filter((_date, index) => roles[index] === role);
  const [first, second] = bare;
  const isPair =
    bare.length === 2 &&
    of('end').length + of('renewed').length === 0 &&
    first !== undefined &&
    second !== undefined &&
    firstDay(second) > firstDay(first) &&
    !isListed(annotated, first, second) &&
    !isOfExams(annotated, first);
  const ends = isPair ? bare.slice(1) : of('end');
  const awards = isPair ? bare.slice(0, 1) : bare;
  return {
    award: latest([...awards, ...of('award'), ...of('renewed')]),
    end: latest(ends),
    isOpen: dates.some((date) => isOpenAfter(annotated, date) || hasSince(annotated, date)),
    isRenewed: of('renewed').length > 0,
  };
}
