import { MARK, MOST_CLASSES, SEPARATOR } from './character-classes';

/** Set on a step to a state at which a term may end; the lower bits name the state. */
export const HAS_OUTPUT = 0x8000;
export const STATE = 0x7fff;
/** Above the lower half of a step stands the state that it starts from. */
export const UPPER_HALF = 16;

/** State 0: at the boundary of a word. State 1: inside a word that can no longer become a term. */
const BOUNDARY = 0;
const LOST = 1;

/**
 * Aho and Corasick's automaton with the boundaries of words built in: a term can begin only at a boundary, so a suffix is followed
 * only from there. Nearly every state has one step of its own, so the steps of all states lie interleaved in one small array that
 * stays in the cache: a full table would be twenty times as large, and reading a text is waiting for memory. A state is named by the
 * place where its steps begin, so that each character waits for one look into memory only.
 */
export interface Automaton {
  /** By the name of a state plus the class of a character: the next state, if the step is that state's. */
  readonly steps: Int32Array;
  /** By state: its longest suffix, whose steps hold where it has none of its own. */
  readonly suffixes: Uint16Array;
  /** Lists of terms, each after its length. */
  readonly endings: Uint16Array;
  /** By state: where the list of terms stands that end with it where a word ends. */
  readonly whole: Uint16Array;
  /** By state: where the list of terms stands that end with it, whatever follows. */
  readonly prefixes: Uint16Array;
}

/** States numbered by depth, so that those which most texts pass through lie side by side, and the children of each state as well. */
interface Trie {
  readonly size: number;
  /** By state: its first child; the children end where those of the next state begin. */
  readonly children: Uint32Array;
  /** By state: the class of the step that leads to it. */
  readonly by: Uint8Array;
  /** By state: the terms that end with it, or with what it ends with. */
  readonly whole: (readonly number[])[];
  readonly prefixes: (readonly number[])[];
}

/** Builds the automaton of the given terms, each a list of character classes. */
export function buildAutomaton(terms: readonly (readonly number[])[], isPrefix: readonly boolean[], isWord: Uint8Array): Automaton {
  const trie = buildTrie(terms, isPrefix);
  if (trie.size > STATE) throw new RangeError('The vocabulary needs more states than the table can name.');
  const table = new Uint16Array(trie.size * MOST_CLASSES);
  for (const state of [BOUNDARY, LOST]) {
    for (let next = 0; next < MOST_CLASSES; next++) table[state * MOST_CLASSES + next] = isWord[next] === 1 ? LOST : BOUNDARY;
  }
  const suffixes = connect(trie, table, isWord);
  const own = Array.from(suffixes, (suffix, state) => ownSteps(table, state, suffix));
  const names = namesFor(own);
  const { endings, whole, prefixes } = listEndings(trie);
  const stepTo = (state: number): number => (names[state] ?? 0) | ((whole[state] ?? 0) + (prefixes[state] ?? 0) > 0 ? HAS_OUTPUT : 0);
  const size = Math.max(...names) + 2 * MOST_CLASSES;
  const steps = new Int32Array(size).fill(-1);
  own.forEach((classes, state) => {
    const name = names[state] ?? 0;
    for (const next of classes) steps[name + next] = (name << UPPER_HALF) | stepTo(table[state * MOST_CLASSES + next] ?? 0);
  });
  const byName = (values: Uint16Array): Uint16Array => {
    const moved = new Uint16Array(size);
    values.forEach((value, state) => (moved[names[state] ?? 0] = value));
    return moved;
  };
  const named = suffixes.map((suffix) => names[suffix] ?? 0);
  return { steps, endings, suffixes: byName(named), whole: byName(whole), prefixes: byName(prefixes) };
}

/** Where the steps of each state begin: the first place that names no other state and has gaps for all of its own steps. */
function namesFor(own: readonly (readonly number[])[]): Uint16Array {
  const isName = new Uint8Array(2 ** UPPER_HALF);
  const isTaken = new Uint8Array(2 ** UPPER_HALF);
  // By the class of a first step: no place before it will do for that step alone, and so for no more of them.
  const least = new Uint32Array(MOST_CLASSES + 1);
  return Uint16Array.from(own, (classes) => {
    const [first = MOST_CLASSES] = classes;
    const isUsed = (name: number): boolean => isName[name] === 1 || (first < MOST_CLASSES && isTaken[name + first] === 1);
    let name = least[first] ?? 0;
    while (isUsed(name)) name++;
    least[first] = name;
    while (isUsed(name) || classes.some((next) => isTaken[name + next] === 1)) name++;
    if (name > STATE) throw new RangeError('The vocabulary needs more steps than the table can hold.');
    isName[name] = 1;
    for (const next of classes) isTaken[name + next] = 1;
    return name;
  });
}

/** All classes at a boundary and inside a lost word; marks are no step, since they change nothing. */
function ownSteps(table: Uint16Array, state: number, suffix: number): readonly number[] {
  const own: number[] = [];
  for (let next = 0; next < MOST_CLASSES; next++) {
    const isOwn = table[state * MOST_CLASSES + next] !== table[suffix * MOST_CLASSES + next];
    if (state <= LOST || (next !== MARK && isOwn)) own.push(next);
  }
  return own;
}

/** The lists of both kinds in one array; an empty list at its beginning is that of all states at which nothing ends. */
function listEndings({ whole, prefixes }: Trie): Pick<Automaton, 'endings' | 'whole' | 'prefixes'> {
  const endings = [0];
  const placeOf = (terms: readonly number[]): number => {
    if (terms.length === 0) return 0;
    endings.push(terms.length, ...terms);
    return endings.length - terms.length - 1;
  };
  const places = { whole: Uint16Array.from(whole, placeOf), prefixes: Uint16Array.from(prefixes, placeOf) };
  return { endings: Uint16Array.from(endings), ...places };
}

/** A state as the terms are put in: its children hang together as a chain, in the order in which they were met. */
interface Draft {
  readonly by: number;
  whole: readonly number[];
  prefixes: readonly number[];
  first: Draft | null;
  last: Draft | null;
  next: Draft | null;
}

function draftBy(by: number): Draft {
  return { by, whole: NO_TERMS, prefixes: NO_TERMS, first: null, last: null, next: null };
}

/** At nearly all states no term ends: they share one list. */
const NO_TERMS: readonly number[] = [];

function childOf(state: Draft, by: number): Draft {
  for (let child = state.first; child !== null; child = child.next) if (child.by === by) return child;
  const made = draftBy(by);
  if (state.last === null) state.first = made;
  else state.last.next = made;
  state.last = made;
  return made;
}

function buildTrie(terms: readonly (readonly number[])[], isPrefix: readonly boolean[]): Trie {
  const boundary = draftBy(0);
  terms.forEach((classes, term) => {
    let state = boundary;
    for (const next of classes) state = childOf(state, next);
    if (isPrefix[term] === true) state.prefixes = [...state.prefixes, term];
    else state.whole = [...state.whole, term];
  });
  return inBreadth([boundary, draftBy(0)]);
}

/** Numbers all states from the first ones on. */
function inBreadth(order: Draft[]): Trie {
  const children: number[] = [];
  // The list grows while it is walked.
  for (const state of order) {
    children.push(order.length);
    for (let child = state.first; child !== null; child = child.next) order.push(child);
  }
  return {
    size: order.length,
    children: Uint32Array.from([...children, order.length]),
    by: Uint8Array.from(order, ({ by }) => by),
    whole: order.map(({ whole }) => whole),
    prefixes: order.map(({ prefixes }) => prefixes),
  };
}

/** Breadth first: a state's row is its longest suffix's row, overwritten by its own children. Tells the suffix of every state. */
function connect(trie: Trie, table: Uint16Array, isWord: Uint8Array): Uint16Array {
  const { size, children, by } = trie;
  const suffixes = new Uint16Array(size);
  for (let child = children[BOUNDARY] ?? 0; child < (children[LOST] ?? 0); child++) {
    table[BOUNDARY * MOST_CLASSES + (by[child] ?? 0)] = child;
    suffixes[child] = isWord[by[child] ?? 0] === 1 ? LOST : BOUNDARY;
  }
  // Marks change nothing, neither at a boundary nor within a word.
  table[LOST * MOST_CLASSES + MARK] = LOST;
  for (let state = LOST + 1; state < size; state++) connectState(trie, table, suffixes, state);
  return suffixes;
}

/** The suffix of a state, already known, can still become a term, as can those of its children from there. */
function connectState({ children, by, whole, prefixes }: Trie, table: Uint16Array, suffixes: Uint16Array, state: number): void {
  const row = state * MOST_CLASSES;
  const suffix = suffixes[state] ?? BOUNDARY;
  table.copyWithin(row, suffix * MOST_CLASSES, (suffix + 1) * MOST_CLASSES);
  inherit(whole, state, suffix);
  inherit(prefixes, state, suffix);
  const last = children[state + 1] ?? 0;
  for (let child = children[state] ?? 0; child < last; child++) {
    const step = row + (by[child] ?? 0);
    suffixes[child] = table[step] ?? BOUNDARY;
    table[step] = child;
  }
  if (by[state] === SEPARATOR) table[row + SEPARATOR] = state;
  table[row + MARK] = state;
}

function inherit(terms: (readonly number[])[], state: number, suffix: number): void {
  const inherited = terms[suffix] ?? NO_TERMS;
  if (inherited.length > 0) terms[state] = [...(terms[state] ?? NO_TERMS), ...inherited];
}
