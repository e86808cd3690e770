import { MARK, MOST_CLASSES, SEPARATOR } from './character-classes';

/** Set on a step when a term ends on it, and on a state's row when whole terms end there; the lower bits name a state. */
export const HAS_OUTPUT = 0x8000;
export const STATE = 0x7fff;
/** Above the lower half: of a step, the state that it starts from; of a row, where the steps of its state begin. */
export const UPPER_HALF = 16;

/** State 0: at the boundary of a word. State 1: inside a word that can no longer become a term. */
const BOUNDARY = 0;
const LOST = 1;

/**
 * Aho and Corasick's automaton with the boundaries of words built in: a term can begin only at a boundary, so a suffix is followed
 * only from there. Nearly every state has one step of its own, so the steps of all states lie interleaved in one small array that
 * stays in the cache: a full table would be twenty times as large, and reading a text is waiting for memory.
 */
export interface Automaton {
  /** By state: where its steps begin, and the state of its longest suffix, whose steps hold where it has none of its own. */
  readonly rows: Uint32Array;
  /** By the beginning of a row plus the class of a character: the next state, if the step is that state's. */
  readonly steps: Int32Array;
  /** Lists of terms, each after its length. */
  readonly endings: Uint16Array;
  /** Where the list of terms stands that end where the word ends, by the state before the boundary. */
  readonly whole: Uint32Array;
  /** Where the list of terms stands that any ending may follow, by the state they lead to. */
  readonly prefixes: Uint32Array;
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
  const suffixes = connect(trie, table, isWord);
  markOutputs(trie, table, isWord);
  return { ...interleave(table, suffixes, trie.whole), ...listEndings(trie) };
}

/** Lays each state's own steps, those that its suffix has not, into the first gaps where all of them fit. */
function interleave(table: Uint16Array, suffixes: Uint16Array, whole: Trie['whole']): Pick<Automaton, 'rows' | 'steps'> {
  const rows = new Uint32Array(suffixes.length);
  const steps = new Int32Array(table.length).fill(-1);
  let free = 0;
  let used = 0;
  suffixes.forEach((suffix, state) => {
    const own = ownSteps(table, state, suffix);
    while (steps[free] !== -1) free++;
    const base = own.length === 0 ? 0 : firstGap(steps, own, free);
    for (const next of own) steps[base + next] = (state << UPPER_HALF) | (table[state * MOST_CLASSES + next] ?? 0);
    rows[state] = ((base << UPPER_HALF) | suffix | ((whole[state]?.length ?? 0) > 0 ? HAS_OUTPUT : 0)) >>> 0;
    used = Math.max(used, base + MOST_CLASSES);
  });
  if (used > 2 ** UPPER_HALF) throw new RangeError('The vocabulary needs more steps than a row can name.');
  return { rows, steps: steps.slice(0, used) };
}

/** All classes at a boundary and inside a lost word; marks are no step, since they change nothing. */
function ownSteps(table: Uint16Array, state: number, suffix: number): readonly number[] {
  const own: number[] = [];
  for (let next = 0; next < MOST_CLASSES; next++) {
    const to = (table[state * MOST_CLASSES + next] ?? 0) & STATE;
    if (state <= LOST || (next !== MARK && to !== ((table[suffix * MOST_CLASSES + next] ?? 0) & STATE))) own.push(next);
  }
  return own;
}

function firstGap(steps: Int32Array, own: readonly number[], free: number): number {
  let base = Math.max(0, free - (own[0] ?? 0));
  while (own.some((next) => steps[base + next] !== -1)) base++;
  return base;
}

/** The lists of both kinds in one array; an empty list at its beginning is that of all states at which nothing ends. */
function listEndings({ whole, prefixes }: Trie): Pick<Automaton, 'endings' | 'whole' | 'prefixes'> {
  const endings = [0];
  const placeOf = (terms: readonly number[]): number => {
    if (terms.length === 0) return 0;
    endings.push(terms.length, ...terms);
    return endings.length - terms.length - 1;
  };
  const places = { whole: Uint32Array.from(whole, placeOf), prefixes: Uint32Array.from(prefixes, placeOf) };
  return { endings: Uint16Array.from(endings), ...places };
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

/** Breadth first: a state's row is its longest suffix's row, overwritten by its own children. Tells the suffix of every state. */
function connect(trie: Trie, table: Uint16Array, isWord: Uint8Array): Uint16Array {
  const suffixes = new Uint16Array(trie.children.length);
  const queue: Step[] = [];
  for (const [by, state] of trie.children[BOUNDARY] ?? []) {
    table[BOUNDARY * MOST_CLASSES + by] = state;
    queue.push({ state, suffix: isWord[by] === 1 ? LOST : BOUNDARY, by });
  }
  // Marks change nothing, neither at a boundary nor within a word.
  table[LOST * MOST_CLASSES + MARK] = LOST;
  for (const step of queue) {
    suffixes[step.state] = step.suffix;
    queue.push(...connectState(trie, table, step));
  }
  return suffixes;
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
