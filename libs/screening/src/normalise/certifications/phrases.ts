export type TokenKind = 'word' | 'number' | 'mark';

/** What a phrase is made of: a word, number or mark, folded, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly kind: TokenKind;
}

/** What can follow where a phrase has come so far, and the values of the phrases that are complete here. */
export interface PhraseNode<Value> {
  readonly next: Map<string, PhraseNode<Value>>;
  /** By their first two letters: the beginnings of words of any ending. */
  readonly beginnings: Map<string, [string, PhraseNode<Value>][]>;
  readonly values: Value[];
}

/** A phrase found in tokens: it covers `from` (included) to `to` (excluded). */
export interface Found<Value> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

interface Place<Value> {
  readonly tokens: readonly Word[];
  readonly at: number;
  readonly node: PhraseNode<Value>;
  readonly depth: number;
}

const LONGEST_GLUE = 3;
const ABBREVIATIONS = new Set('cert org prod mgmt mgr mgt engr mfg p c eng inv prof'.split(' '));
const GLUE = new Set(['-', '/', '&', "'", '"', '\n', 'and', '+', '_']);
/** What may continue a phrase that is complete already: green belt and six sigma … are two things. */
const TIGHT = new Set(['-', '/', '&', '_']);
const LOOSE = new Set([',', '(', ':', ')']);

function emptyNode<Value>(): PhraseNode<Value> {
  return { next: new Map(), beginnings: new Map(), values: [] };
}

/** Whether no phrase goes on from here. */
export function isLeaf({ next, beginnings }: PhraseNode<unknown>): boolean {
  return next.size === 0 && beginnings.size === 0;
}

/** Phrases by their words, found by walking the tokens once. Exact words only; a trailing `*` in a phrase stands for any ending. */
export class PhraseTree<Value> {
  private readonly root: PhraseNode<Value> = emptyNode();

  /** With `isLoose`, a comma, colon or bracket may stand inside a phrase of three words or more (belts, long names). */
  constructor(
    private readonly isLoose: boolean,
    private readonly spellings: ReadonlyMap<string, string> = new Map(),
  ) {}

  add(phrase: string, value: Value): void {
    let node = this.root;
    for (const word of phrase.split(' ')) node = this.childFor(node, word);
    node.values.push(value);
  }

  /** To be called when all phrases are in: a word that only begins longer phrases means what a beginning of it means. */
  complete(): void {
    const open = [this.root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const [word, child] of node.next) {
        const beginning = node.beginnings.get(word.slice(0, 2))?.find(([letters]) => word.startsWith(letters))?.[1];
        if (child.values.length === 0 && beginning !== undefined) child.values.push(...beginning.values);
        open.push(child);
      }
      for (const beginnings of node.beginnings.values()) for (const [, child] of beginnings) open.push(child);
    }
  }

  /** Where the phrases go on that begin with this word; most words begin none. */
  startOf(word: Word): PhraseNode<Value> | null {
    return this.step(this.root, word) ?? null;
  }

  /** The longest phrase that begins with this token, from where its first word leads. */
  findFrom(start: PhraseNode<Value>, tokens: readonly Word[], from: number): Found<Value> | undefined {
    let node: PhraseNode<Value> | undefined = start;
    let at = from + 1;
    let best: Found<Value> | undefined;
    let depth = 1;
    while (node !== undefined) {
      if (node.values.length > 0) best = { from, to: at, values: node.values };
      if (isLeaf(node)) return best;
      const next = tokens[at];
      if (next?.kind === 'mark' || next?.text === 'and') at = this.skipGlue({ tokens, at, node, depth });
      node = this.step(node, tokens[at]);
      at += 1;
      depth += 1;
    }
    return best;
  }

  private childFor(node: PhraseNode<Value>, word: string): PhraseNode<Value> {
    const child = node.next.get(word) ?? node.beginnings.get(word.slice(0, 2))?.find(([beginning]) => `${beginning}*` === word)?.[1];
    if (child !== undefined) return child;
    const made = emptyNode<Value>();
    if (word.endsWith('*'))
      node.beginnings.set(word.slice(0, 2), [...(node.beginnings.get(word.slice(0, 2)) ?? []), [word.slice(0, -1), made]]);
    else node.next.set(word, made);
    return made;
  }

  private step(node: PhraseNode<Value>, token: Word | undefined): PhraseNode<Value> | undefined {
    if (token === undefined) return undefined;
    const child = node.next.get(token.text) ?? this.spelledOtherwise(node, token.text);
    if (child !== undefined || token.kind !== 'word') return child;
    if (node.beginnings.size === 0) return undefined;
    return node.beginnings.get(token.text.slice(0, 2))?.find(([beginning]) => token.text.startsWith(beginning))?.[1];
  }

  private spelledOtherwise(node: PhraseNode<Value>, text: string): PhraseNode<Value> | undefined {
    return this.spellings.size === 0 ? undefined : node.next.get(this.spellings.get(text) ?? '');
  }

  private skipGlue(place: Place<Value>): number {
    let { at } = place;
    while (at - place.at < LONGEST_GLUE && this.isGlue(place, at)) at += 1;
    return at;
  }

  private isGlue({ tokens, at: first, node, depth }: Place<Value>, at: number): boolean {
    const token = tokens[at];
    if (token === undefined || node.next.has(token.text)) return false;
    if (token.text === '.' && ABBREVIATIONS.has(tokens[at - 1]?.text ?? '')) return true;
    if (at === first && node.values.length > 0) return TIGHT.has(token.text);
    return GLUE.has(token.text) || (this.isLoose && depth > 1 && LOOSE.has(token.text));
  }
}
