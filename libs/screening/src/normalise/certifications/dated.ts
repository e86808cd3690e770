import { PART_WORDS } from '../../vocabulary/certifications/modules';
import type { Annotated } from './annotate';
import type { Range } from './clauses';
import { firstDay, lastDay, type WrittenDate } from './dates';

/** What the dates beside a credential say: when it was given or last renewed, until when it is valid, whether it runs on. */
export interface Dated {
  readonly award: WrittenDate | null;
  readonly end: WrittenDate | null;
  readonly isOpen: boolean;
  readonly isRenewed: boolean;
}

type Role = 'award' | 'renewed' | 'end' | 'bare';

const RANGE_MARKS = new Set('- / to bis a au al until through thru till tot do ate'.split(' '));
const CURRENT = new Set(['valid', 'current', 'active', 'gultig', 'vigente', 'valido', 'valida', 'geldig', 'wazny', 'good']);

function cueBefore(annotated: Annotated, date: WrittenDate): Role | null {
  const hits = annotated.cues.filter(
    (hit) => hit.to <= date.from && date.from - hit.to <= 2 && !hit.cues.every((cue) => cue === 'known' || cue === 'noun'),
  );
  const hit = hits.at(-1);
  if (hit === undefined || annotated.dates.some((other) => other.from >= hit.to && other.to <= date.from)) return null;
  if (hit.cues.includes('renewed')) return 'renewed';
  if (hit.cues.includes('end') || hit.cues.includes('expired')) return 'end';
  if (CURRENT.has(annotated.tokens[hit.from]?.text ?? '') && hit.cues.includes('award')) return 'end';
  return hit.cues.includes('start') || hit.cues.includes('award') ? 'award' : null;
}

function isEndOfRange(annotated: Annotated, date: WrittenDate, previous: WrittenDate | undefined): boolean {
  if (previous === undefined || date.from - previous.to !== 1) return false;
  return RANGE_MARKS.has(annotated.tokens[previous.to]?.text ?? '');
}

function isNamedEnd(annotated: Annotated, date: WrittenDate): boolean {
  return annotated.cues.some((hit) => hit.from === date.to && hit.cues.includes('end') && annotated.tokens[hit.from]?.text === 'as');
}

function roleOf(annotated: Annotated, date: WrittenDate, previous: WrittenDate | undefined): Role {
  if (isEndOfRange(annotated, date, previous) || isNamedEnd(annotated, date)) return 'end';
  return cueBefore(annotated, date) ?? 'bare';
}

/** "Maintained 2010" speaks of that year, not of today. */
function isDated(annotated: Annotated, at: number): boolean {
  return annotated.dates.some((date) => date.from === at);
}

function isOpenAfter(annotated: Annotated, date: WrittenDate): boolean {
  return annotated.cues.some(
    (hit) => hit.cues.includes('open') && hit.from > date.to - 1 && hit.from - date.to <= 2 && !isDated(annotated, hit.to),
  );
}

function hasSince(annotated: Annotated, date: WrittenDate): boolean {
  return ['since', 'seit', 'depuis', 'desde', 'dal', 'sinds', 'od', 'sedan', 'siden'].includes(annotated.tokens[date.from - 1]?.text ?? '');
}

function latest(dates: readonly WrittenDate[]): WrittenDate | null {
  return dates.reduce<WrittenDate | null>((best, date) => (best === null || lastDay(date) >= lastDay(best) ? date : best), null);
}

const LISTING = new Set<string>([...PART_WORDS, ...'and & + und et y e i en oraz'.split(' ')]);

/** "Part 1 (2024) and part 2 (2025)": two awards, no validity. */
function isListed({ tokens }: Annotated, first: WrittenDate, second: WrittenDate): boolean {
  return tokens.slice(first.to, second.from).some((token) => LISTING.has(token.text));
}

/** Reads the dates that stand in these ranges. Of two dates without a word, the second is the end. */
export function datedIn(annotated: Annotated, ranges: readonly Range[]): Dated {
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
    !isListed(annotated, first, second);
  const ends = isPair ? bare.slice(1) : of('end');
  const awards = isPair ? bare.slice(0, 1) : bare;
  return {
    award: latest([...awards, ...of('award'), ...of('renewed')]),
    end: latest(ends),
    isOpen: dates.some((date) => isOpenAfter(annotated, date) || hasSince(annotated, date)),
    isRenewed: of('renewed').length > 0,
  };
}
