import { BELTS } from '../../vocabulary/certifications/belts';
import { CREDENTIALS } from '../../vocabulary/certifications/credentials';
import { CPIM_MODULES } from '../../vocabulary/certifications/modules';
import { SPELLINGS } from './vocabulary-trees';

/** Classes of folded signs: 0 to 25 the letters, then these. */
export const DIGIT_SIX = 26;
export const OTHER_WORD_SIGN = 27;
export const DOT = 28;
export const GAP = 29;
/** Folded to nothing: a zero-width space inside a word parts nothing. */
export const DROPPED = 30;
/** Signs that fold to several, that are half of one, or that nobody has met yet; a state knows no next one for them. */
export const NO_CLASS = 31;
export const CLASS_BITS = 5;
const FIRST_LETTER = 97;

function classOfLetter(letter: string): number {
  return letter === '6' ? DIGIT_SIX : letter.charCodeAt(0) - FIRST_LETTER;
}

const LONGEST_ANCHOR = 3;

/** The words of a name without which it is not there: those before "belt", the first of others. */
function anchorOf(words: readonly string[]): readonly string[] {
  const belt = words.indexOf('belt');
  return belt > 0 ? words.slice(belt - 1, belt + 1) : words.slice(0, LONGEST_ANCHOR);
}

/** With every spelling of every word. */
function spelled(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (all, word) => {
      const spellings = [word, ...[...SPELLINGS].filter(([, meant]) => meant === word).map(([spelling]) => spelling)];
      return all.flatMap((before) => spellings.map((spelling) => [...before, spelling]));
    },
    [[]],
  );
}

function anchors(): readonly (readonly string[])[] {
  const credentials = [...CREDENTIALS, ...BELTS].flatMap(({ aliases, guarded }) => [...aliases, ...Object.values(guarded ?? {}).flat()]);
  const names = [...credentials, ...[...CPIM_MODULES.values()].flat()].map((name) => name.split(' '));
  const single = new Set(names.flatMap((words) => (words.length === 1 ? words : [])));
  const several = names.filter((words) => words.length > 1 && !words.some((word) => single.has(word)));
  const all = [...[...single].map((word) => [word]), ...several.map(anchorOf)].flatMap(spelled);
  return [...new Map(all.map((words) => [words.join(' '), words])).values()];
}

/**
 * Where in an anchor a text stands. `gap`: before its first remaining word; `first`: behind the first letter of that word; `word`:
 * further on in it; `lettered` and `dotted`: behind a letter, behind a dot of initials with dots between (C.P.I.M.).
 */
interface Place {
  readonly words: readonly string[];
  readonly done: number;
  readonly stage: 'gap' | 'first' | 'word' | 'lettered' | 'dotted';
}

const NAMED = 'named';
type Step = readonly (Place | typeof NAMED)[];

/** Before the next word of an anchor, an "and" may stand. */
function afterWord(words: readonly string[]): Step {
  const rest = words.slice(1);
  if (rest.length === 0) return [NAMED];
  return [
    { words: rest, done: 0, stage: 'gap' },
    { words: ['and', ...rest], done: 0, stage: 'gap' },
  ];
}

function afterGap(place: Place, isDot: boolean): Step {
  const { words, done, stage } = place;
  if (stage === 'gap') return [place];
  const ended = done === words[0]?.length ? afterWord(words) : [];
  return isDot && stage !== 'word' ? [...ended, { words, done, stage: 'dotted' }] : ended;
}

function afterLetter({ words, done, stage }: Place, letter: number): Step {
  const wanted = words[0]?.charAt(done) ?? '';
  if (wanted === '' || stage === 'lettered' || classOfLetter(wanted) !== letter) return [];
  const next = stage === 'dotted' ? 'lettered' : 'word';
  return [{ words, done: done + 1, stage: stage === 'gap' ? 'first' : next }];
}

function stepFrom(place: Place, sign: number): Step {
  if (sign === GAP || sign === DOT) return afterGap(place, sign === DOT);
  return sign === OTHER_WORD_SIGN ? [] : afterLetter(place, sign);
}

const START: readonly Place[] = anchors().map((words) => ({ words, done: 0, stage: 'gap' }));

interface State {
  /** Whether a word can begin here, besides the places. */
  readonly isOpen: boolean;
  readonly places: readonly Place[];
}

function keyOf({ words, done, stage }: Place): string {
  return `${words.join(' ')} ${String(done)} ${stage}`;
}

/** Nobody knows yet where a text goes from here. */
export const UNKNOWN = 0;
/** A name may stand in the text. */
export const NAMES = 1;
/** At the beginning of a text, and before any word: the first of the numbers that stand for places. */
export const OPEN = 2;

const DEAD: State = { isOpen: false, places: [] };
const STATES: State[] = [DEAD, DEAD, { isOpen: true, places: [] }];
const NUMBER_OF = new Map<string, number>([['true|', OPEN]]);
const MOST_STATES = 1 << 12;

/** States by the state before and the class of the sign: filled as texts need them; beyond `MOST_STATES`, any text may name one. */
export const NEXT = new Uint16Array(MOST_STATES << CLASS_BITS);
// Once a name may stand in a text, nothing behind it takes that back.
NEXT.fill(NAMES, NAMES << CLASS_BITS, (NAMES + 1) << CLASS_BITS);

function numberOf(state: State): number {
  const key = `${String(state.isOpen)}|${state.places.map(keyOf).sort().join('|')}`;
  const known = NUMBER_OF.get(key) ?? (STATES.length < MOST_STATES ? undefined : NAMES);
  if (known !== undefined) return known;
  const number = STATES.push(state) - 1;
  NUMBER_OF.set(key, number);
  return number;
}

/** Where a text goes from a state with a sign of a class. */
export function stateAfter(from: number, sign: number): number {
  const at = (from << CLASS_BITS) | sign;
  const known = NEXT[at] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const after = sign === DROPPED ? from : stepped(STATES[from] ?? DEAD, sign);
  NEXT[at] = after;
  return after;
}

function stepped(state: State, sign: number): number {
  const steps = [...state.places, ...(state.isOpen ? START : [])].flatMap((place) => stepFrom(place, sign));
  const places = new Map<string, Place>();
  for (const step of steps) {
    if (step === NAMED) return NAMES;
    if (!isAtStart(step)) places.set(keyOf(step), step);
  }
  return numberOf({ isOpen: sign === GAP || sign === DOT, places: [...places.values()] });
}

const STARTING = new Set(START.map(keyOf));

/** The beginnings of all anchors are one mark of a state, not places of it. */
function isAtStart(place: Place): boolean {
  return place.stage === 'gap' && STARTING.has(keyOf(place));
}
