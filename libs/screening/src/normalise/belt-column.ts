import type { Cell } from '../applicant/column';
import type { Certification } from '../applicant/facts';
import type { Quote } from '../applicant/quote';

/** Headings of columns that hold belts of Six Sigma. */
export const OF_BELTS = /\bbelts?\b|sigma|\blss\b/iu;
const INITIALS = /(?<![\p{L}\p{N}])(?:L?SS ?)?(M?BB|GB)(?![\p{L}\p{N}])/u;
const LONGEST = 40;

/** "cpim, gb": letters that are an item of their own under a heading for certificates, where nothing else is meant by them. */
const AN_ITEM = /(?<=^|[;,/|+&\n])(\s*)(M?BB|GB)(?=\s*(?:$|[;,/|+&(\n]|\d{4}))/giu;

/** Whether a cell of certificates names belts by their letters alone. */
export function hasBeltItems({ text }: Cell): boolean {
  return text.length <= LONGEST_LIST && text.search(AN_ITEM) >= 0;
}

/** The same items with the belts spelled as they are elsewhere. */
export function spelledItems(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(AN_ITEM, (_, blank: string, letters: string) => `${blank}Six Sigma ${letters.toUpperCase()}`) };
}

const LONGEST_LIST = 120;

/** A short answer in letters ("GB 2015"), as stands under a heading for belts. */
export function isBeltInLetters({ text }: Cell): boolean {
  return text.length <= LONGEST && INITIALS.test(text);
}

/** The same answer with the belt spelled as it is elsewhere. */
export function spelledOut(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(INITIALS, 'Six Sigma $1') };
}

/** What was read of spelled-out answers, with quotes from the cells as they were written. */
export function asWritten(certification: Certification, answers: readonly Cell[]): Certification {
  const written = (quote: Quote): Quote => {
    const cell = answers.find(({ column }) => column === quote.column);
    return cell === undefined ? quote : { column: cell.column, start: 0, end: cell.text.length, text: cell.text };
  };
  return { ...certification, quote: written(certification.quote), mentions: certification.mentions.map(written) };
}
