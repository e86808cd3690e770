import type { CalendarDay } from '@plumbline/screening';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `screen` is told. */
export interface ScreenSettings {
  readonly file: string;
  readonly asOf: CalendarDay;
  readonly problemsFile: string | undefined;
}

const USAGE = 'Use: npm run --silent screen -- FILE [--format ndjson] [--as-of YYYY-MM-DD] [--problems PROBLEMS.ndjson]';

/** Reads the words of the command line; a string is the sentence that says what is wrong with them. Paths are as seen from `folder`. */
export function readScreenSettings(words: readonly string[], folder: string, today: CalendarDay): ScreenSettings | string {
  const options = { format: { type: 'string' }, 'as-of': { type: 'string' }, problems: { type: 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // parseArgs throws for options that it does not know, and says which.
    return `${error instanceof Error ? error.message : String(error)} ${USAGE}`;
  }
  const [file, ...rest] = parsed.positionals;
  const { format = 'ndjson', problems } = parsed.values;
  const asOf = parsed.values['as-of'] ?? today;
  if (file === undefined || rest.length > 0) return `Name one file. ${USAGE}`;
  if (format !== 'ndjson') return `The format "${format}" is not known; there is ndjson. ${USAGE}`;
  if (!isCalendarDay(asOf)) return `"${asOf}" is not a day; write it as 2026-11-24.`;
  return { file: resolve(folder, file), asOf, problemsFile: problems === undefined ? undefined : resolve(folder, problems) };
}

/** The day of the machine's clock, in UTC. */
export function today(): CalendarDay {
  const day = new Date().toISOString().slice(0, 10);
  return isCalendarDay(day) ? day : '1970-01-01';
}

function isCalendarDay(text: string): text is CalendarDay {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
