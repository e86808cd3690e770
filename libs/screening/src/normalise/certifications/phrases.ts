export type TokenKind = 'word' | 'number' | 'mark';

/** What a phrase is made of: a word, number or mark, folded, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly kind: TokenKind;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** By their first two letters: the beginnings of words of any ending. */
  readonly beginnings: Map<string, [string, Node<Value>][]>;
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
  readonly node: Node<Value>;
  readonly depth: number;
}

const LONGEST_GLUE = 3;
const ABBREVIATIONS = new Set(['cert', 'org', 'prod', 'mgmt', 'p', 'c', 'eng', 'inv', 'prof']);
const GLUE = new Set(['-', '/', '&', "'", '"', '\n', 'and', '+', '_']);
/** What may continue a phrase that is complete already: green belt and six sigma … are two things. */
const TIGHT = new Set(['-', '/', '&', '_']);
const LOOSE = new Set([',', '(', ':', ')']);

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), beginnings: new Map(), values: [] };
}

/** Phrases by their words, found by walking the tokens once. Exact words only; a trailing `*` in a phrase stands for any ending. */
export class PhraseTree<Value> {
  private readonly root: Node<Value> = emptyNode();

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

  /** Whether any phrase begins with this word: most words begin none. */
  opens(word: Word): boolean {
    return this.step(this.root, word) !== undefined;
  }

  /** The longest phrase that begins at this token. */
  findAt(tokens: readonly Word[], from: number): Found<Value> | undefined {
    let node = this.step(this.root, tokens[from]);
    let at = from + 1;
    let best: Found<Value> | undefined;
    let depth = 1;
    while (node !== undefined) {
      if (node.values.length > 0) best = { from, to: at, values: node.values };
      if (node.next.size === 0 && node.beginnings.size === 0) return best;
      at = this.skipGlue({ tokens, at, node, depth });
      node = this.step(node, tokens[at]);
      at += 1;
      depth += 1;
    }
    return best;
  }

  private childFor(node: Node<Value>, word: string): Node<Value> {
    const child = node.next.get(word) ?? node.beginnings.get(word.slice(0, 2))?.find(([beginning]) => `${beginning}*` === word)?.[1];
    if (child !== undefined) return child;
    const made = emptyNode<Value>();
    if (word.endsWith('*'))
      node.beginnings.set(word.slice(0, 2), [...(node.beginnings.get(word.slice(0, 2)) ?? []), [word.slice(0, -1), made]]);
    else node.next.set(word, made);
    return made;
  }

  private step(node: Node<Value>, token: Word | undefined): Node<Value> | undefined {
    if (token === undefined) return undefined;
    const child = node.next.get(token.text) ?? node.next.get(this.spellings.get(token.text) ?? '');
    if (child !== undefined || token.kind !== 'word') return child;
    if (node.beginnings.size === 0) return undefined;
    return node.beginnings.get(token.text.slice(0, 2))?.find(([beginning]) => token.text.startsWith(beginning))?.[1];
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
