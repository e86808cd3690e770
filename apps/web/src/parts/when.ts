const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const LOCAL_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const MINUTE_MS = 60_000;

/** "24 November 2026" for a calendar day `2026-11-24`, wherever the reader is. */
export function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** "24 Nov 2026, 09:05" for a moment, on the reader's own clock. */
export function momentInWords(moment: string): string {
  return MOMENT.format(new Date(moment));
}

/** "09:05:12" for a moment, on the reader's own clock. */
export function timeInWords(moment: string): string {
  return TIME.format(new Date(moment));
}

/** "Tuesday, 24 November 2026" for a moment, on the reader's own calendar. */
export function dayOfMoment(moment: string): string {
  return LOCAL_DAY.format(new Date(moment));
}

/** "just now", "12 minutes ago", "5 hours ago"; the moment itself where it is longer ago than a day. */
export function agoInWords(moment: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(moment).getTime()) / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
  return momentInWords(moment);
}
