import { fold } from './fold';

export type TokenKind = 'word' | 'number' | 'mark';

/** A word, number or mark of a cell. `text` is folded; `start` and `end` are places in the original text. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** As written, for what only capitals decide. */
  readonly written: string;
  readonly isSpaced: boolean;
}

const PATTERN =
  /(?<box>\[\s?\](?!\()|\[[x✓✔]\]|\([x✓✔]\)|[☐□❏☑☒✅✓✔✗✘])|(?<dotted>(?<![\p{L}\d])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?)|(?<word>\d*\p{L}[\p{L}\d]*(?:'\p{L}+)?)|(?<number>\d+)|(?<mark>\n|[^\s])/gu;
const TICKED = /[x✓✔☑☒✅]/u;

interface Groups {
  readonly box?: string;
  readonly dotted?: string;
  readonly word?: string;
  readonly number?: string;
  readonly mark?: string;
}

function named({ box, dotted, word, number, mark }: Groups): { readonly text: string; readonly kind: TokenKind } {
  if (box !== undefined) return { text: TICKED.test(box) ? '{ticked}' : '{unticked}', kind: 'word' };
  if (dotted !== undefined) return { text: dotted.replaceAll('.', ''), kind: 'word' };
  if (word !== undefined) return { text: word, kind: 'word' };
  return number === undefined ? { text: mark ?? '', kind: 'mark' } : { text: number, kind: 'number' };
}

/** Splits a cell into tokens whose places are those of the original text. */
export function tokenize(original: string): readonly Token[] {
  const { text, places } = fold(original.includes('\r') ? original.replaceAll('\r', '\n') : original);
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const last = match.index + match[0].length - 1;
    const start = places?.[match.index] ?? match.index;
    const lastPlace = places?.[last] ?? last;
    const end = lastPlace + ((original.codePointAt(lastPlace) ?? 0) > 0xffff ? 2 : 1);
    const before = text[match.index - 1];
    tokens.push({
      ...named(match.groups ?? {}),
      start,
      end,
      written: original.slice(start, end),
      isSpaced: before === undefined || /\s/u.test(before),
    });
  }
  return tokens;
}
