import { MARK, MOST_CLASSES, SEPARATOR } from './character-classes';

/** Set on an entry of the table when a term ends on this step; the rest of the entry is the next state. */
export const HAS_OUTPUT = 0x8000;
export const STATE = 0x7fff;

/** State 0: at the boundary of a word. State 1: inside a word that can no longer become a term. */
const BOUNDARY = 0;
const LOST = 1;

/**
 * Aho and Corasick's automaton as one full table of 16-bit entries, with the boundaries of words built in: a term can begin only
 * at a boundary, so a suffix is followed only from there. A small table beats fewer instructions: it stays in the cache.
 */
export interface Automaton {
  readonly table: Uint16Array;
  /** Terms that end where the word ends, by the state before the boundary. */
  readonly whole: readonly (readonly number[] | undefined)[];
  /** Terms that any ending may follow, by the state they lead to. */
  readonly prefixes: readonly (readonly number[] | undefined)[];
}

interface Trie {
  readonly children: Map<number, number>[];
  readonly whole: number[][];
  readonly prefixes: number[][];
}

/** Builds the automaton of the given terms, each a list of character classes. */
export function buildAutomaton(terms: readonly (readonly number[])[], isPrefix: readonly boolean[], isWord: Uint8Array): Automaton {
  const trie = inBreadth(buildTrie(terms, isPrefix));
  if (trie.children.length > STATE) throw new RangeError('The vocabulary needs more states than the table can name.');
  const table = new Uint16Array(trie.children.length * MOST_CLASSES);
  for (const state of [BOUNDARY, LOST]) {
    for (let next = 0; next < MOST_CLASSES; next++) table[state * MOST_CLASSES + next] = isWord[next] === 1 ? LOST : BOUNDARY;
  }
  connect(trie, table, isWord);
  markOutputs(trie, table, isWord);
  return { table, whole: trie.whole.map(orNothing), prefixes: trie.prefixes.map(orNothing) };
}

function orNothing(terms: number[]): number[] | undefined {
  return terms.length > 0 ? terms : undefined;
}

function buildTrie(terms: readonly (readonly number[])[], isPrefix: readonly boolean[]): Trie {
  const trie: Trie = { children: [new Map<number, number>(), new Map<number, number>()], whole: [[], []], prefixes: [[], []] };
  terms.forEach((classes, term) => {
    let state = BOUNDARY;
    for (const next of classes) {
      const known = trie.children[state]?.get(next);
      const child = known ?? trie.children.length;
      if (known === undefined) {
        trie.children[state]?.set(next, child);
        trie.children.push(new Map());
        trie.whole.push([]);
        trie.prefixes.push([]);
      }
      state = child;
    }
    (isPrefix[term] === true ? trie.prefixes : trie.whole)[state]?.push(term);
  });
  return trie;
}

/** The same trie with its states numbered by depth: those that most texts pass through lie side by side, in the cache. */
function inBreadth(trie: Trie): Trie {
  const order = [BOUNDARY, LOST];
  // The list grows while it is walked.
  for (const state of order) order.push(...(trie.children[state]?.values() ?? []));
  const numberOf = new Uint16Array(order.length);
  order.forEach((state, number) => (numberOf[state] = number));
  const renumbered = (children: Map<number, number>): Map<number, number> =>
    new Map([...children].map(([next, child]) => [next, numberOf[child] ?? LOST]));
  return {
    children: order.map((state) => renumbered(trie.children[state] ?? new Map<number, number>())),
    whole: order.map((state) => trie.whole[state] ?? []),
    prefixes: order.map((state) => trie.prefixes[state] ?? []),
  };
}

interface Step {
  readonly state: number;
  /** State of the longest suffix that can still become a term. */
  readonly suffix: number;
  readonly by: number;
}

/** Breadth first: a state's row is its longest suffix's row, overwritten by its own children. */
function connect(trie: Trie, table: Uint16Array, isWord: Uint8Array): void {
  const queue: Step[] = [];
  for (const [by, state] of trie.children[BOUNDARY] ?? []) {
    table[BOUNDARY * MOST_CLASSES + by] = state;
    queue.push({ state, suffix: isWord[by] === 1 ? LOST : BOUNDARY, by });
  }
  // Marks change nothing, neither at a boundary nor within a word.
  table[LOST * MOST_CLASSES + MARK] = LOST;
  for (const step of queue) queue.push(...connectState(trie, table, step));
}

function connectState(trie: Trie, table: Uint16Array, { state, suffix, by }: Step): readonly Step[] {
  const row = state * MOST_CLASSES;
  table.copyWithin(row, suffix * MOST_CLASSES, (suffix + 1) * MOST_CLASSES);
  trie.whole[state]?.push(...(trie.whole[suffix] ?? []));
  trie.prefixes[state]?.push(...(trie.prefixes[suffix] ?? []));
  const children = [...(trie.children[state] ?? [])];
  const steps = children.map(([next, child]): Step => ({ state: child, suffix: table[row + next] ?? BOUNDARY, by: next }));
  for (const [next, child] of children) table[row + next] = child;
  if (by === SEPARATOR) table[row + SEPARATOR] = state;
  table[row + MARK] = state;
  return steps;
}

function markOutputs(trie: Trie, table: Uint16Array, isWord: Uint8Array): void {
  for (let at = 0; at < table.length; at++) {
    const next = at % MOST_CLASSES;
    const entry = table[at] ?? 0;
    if (next === MARK) continue;
    const ended = isWord[next] === 1 ? trie.prefixes[entry] : trie.whole[(at - next) / MOST_CLASSES];
    if (ended !== undefined && ended.length > 0) table[at] = entry | HAS_OUTPUT;
  }
}
