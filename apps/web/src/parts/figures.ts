const NUMBER = new Intl.NumberFormat('en');
const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "12,345". */
export function numberInWords(value: number): string {
  return NUMBER.format(value);
}

/** "1 row", "2,283 rows". */
export function countInWords(value: number, one: string, many = `${one}s`): string {
  return `${numberInWords(value)} ${value === 1 ? one : many}`;
}

/** "812 bytes", "2.3 MB", "1.07 GB": three figures, in thousands. */
export function sizeInWords(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(bytes / 1000 ** power)} ${UNITS[power] ?? ''}`;
}

/** The same sentence, with each percentage on one line. */
export function unbroken(sentence: string): string {
  return sentence.replaceAll(/(\d) %/g, '$1\u00a0%');
}

/** "about 40 seconds", "about 3 minutes": as exact as a guess may sound. */
export function durationInWords(seconds: number): string {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `about ${countInWords(minutes, 'minute')}`;
  return `about ${countInWords(Math.ceil(minutes / 60), 'hour')}`;
}
