import { fold } from './fold';

/** Words that stand in the short names of credentials. Most cells hold none. */
const LETTERS: readonly string[] = [
  ...'cpim cfpim cipm cmq cmqoe cqm cmqgr cqmgr cscp cfscp cltd ctsc cirm cqe cre cqa csqp cmfge cmfgt lbc lsc lgc pe eit ei fe ceng pmp cpsm'.split(
    ' ',
  ),
  ...'cmrp nebosh cpm peng belt greenbelt blackbelt cssgb cssbb cssmbb cmbb mbb lssgb icgb ssgb clssgb gb lssbb icbb ssbb clssbb bb lssmbb'.split(
    ' ',
  ),
  ...'ssmbb icmbb bscm mpr dsp eco smr'.split(' '),
];

/** Words of the long names that are common elsewhere: only together with others do they count. */
const COMMON: readonly string[] =
  'certified cert certification certifications professional inventory excellence fundamentals intern principles lean chartered supply planning execution strategic eng scheduling training practice production'.split(
    ' ',
  );

/** Two words that stand side by side in some long name. */
const PAIRS =
  /certified\W+(?:in\W|fellow|production|prod\W|planning|manager|quality|supply|logistics|reliab|supplier|manufact|mfg|maint|purch|profess|project)|cert\W+(?:manager|quality|in\W)|certifications?\W+(?:-\W*)?quality\W+engineer|management\W+prof|mgmt\W+prof|professional\W+engineer|chartered\W+engineer|engineer\W+in\W+training|engineer\W+intern|fundamentals\W+of\W+eng|quality\W+(?:and\W+|&\W+)?(?:\/\W*)?org|principles\W+(?:and\W+|&\W+)?practice|lean\W+(?:bronze|silver|gold)|c\.?\W*eng\b|p\.?\W*eng\b|basics\W+of\W+supply|master\W+planning\W+of|detailed\W+scheduling|execution\W+(?:and|&|control)|strategic\W+management\W+of|production\W+(?:and\W+|&\W+)?inv/iu;

/** With which words a pair begins: only there is it sought. */
const OPENING: readonly string[] =
  'certified cert certification certifications management mgmt professional chartered engineer fundamentals quality principles lean c p basics master detailed execution strategic production'.split(
    ' ',
  );
const PAIR_HERE = new RegExp(PAIRS.source, 'iuy');

const BITS = 1 << 16;
const MULTIPLIER = 31;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, MULTIPLIER) + word.charCodeAt(at)) & (BITS - 1);
  return hash;
}

const COMMON_WORD = 1;
const LETTERS_WORD = 2;
const OPENING_WORD = 4;
const MAY_TRIGGER = new Uint8Array(BITS);
mark(COMMON, COMMON_WORD);
mark(LETTERS, LETTERS_WORD);
mark(OPENING, OPENING_WORD);

function triggerOf(hash: number): number {
  return MAY_TRIGGER[hash] ?? 0;
}

function mark(words: readonly string[], bit: number): void {
  for (const word of words) MAY_TRIGGER[hashOf(word)] = triggerOf(hashOf(word)) | bit;
}

const FIRST_BEYOND_ASCII = 128;
/** Folded letter or digit of an ASCII unit; 0: no part of a word, as no unit beyond ASCII is. */
const FOLDED = new Uint8Array(1 << 16);
for (let unit = 0; unit < FIRST_BEYOND_ASCII; unit += 1) {
  const character = String.fromCharCode(unit).toLowerCase();
  FOLDED[unit] = /[a-z0-9]/u.test(character) ? character.charCodeAt(0) : 0;
}

const DOT = 46;
/** From here on there are signs that folding drops or turns into letters: zero width, full width, mathematical letters. */
const FIRST_UNUSUAL = 0x2030;
const ZERO_WIDTH = 0x200b;
const LAST_ZERO_WIDTH = 0x200f;
const SOFT_HYPHEN = 0xad;
/** Which a pair takes for an s, and the walk for the end of a word. */
const LONG_S = 0x17f;
const FIRST_COMBINING = 0x300;
const LAST_COMBINING = 0x36f;

function isFoldedAway(unit: number): boolean {
  if (unit < FIRST_BEYOND_ASCII) return false;
  if (unit === LONG_S) return true;
  if (unit === SOFT_HYPHEN || unit >= FIRST_UNUSUAL) return unit !== 0x20ac && unit !== 0x2122;
  return (unit >= ZERO_WIDTH && unit <= LAST_ZERO_WIDTH) || (unit >= FIRST_COMBINING && unit <= LAST_COMBINING);
}

/** Letters that stand alone before a dot go on: C.P.I.M. is one word. */
function isInitial(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT && (at < 2 || FOLDED[text.charCodeAt(at - 2)] === 0);
}

type Walk = 'names' | 'none' | 'unusual';

/** Whether a pair begins with the word that begins here; among initials a word has no certain beginning, and any place will do. */
function isPairAt(text: string, start: number, hasInitials: boolean): boolean {
  if (hasInitials) return PAIRS.test(text);
  PAIR_HERE.lastIndex = start;
  return PAIR_HERE.test(text);
}

/** At the end of the text the last word ends, too. */
function foldedAt(text: string, at: number): number {
  return at < text.length ? (FOLDED[text.charCodeAt(at)] ?? 0) : 0;
}

function walk(text: string, isFolded: boolean): Walk {
  let hash = 0;
  let seen = 0;
  let start = 0;
  let isPair = false;
  let hasInitials = false;
  for (let at = 0; at <= text.length; at += 1) {
    const folded = foldedAt(text, at);
    if (folded !== 0) {
      hash = (Math.imul(hash, MULTIPLIER) + folded) & (BITS - 1);
      continue;
    }
    const found = triggerOf(hash);
    seen |= found;
    if ((found & LETTERS_WORD) !== 0) return 'names';
    if ((found & OPENING_WORD) !== 0) isPair ||= isPairAt(text, start, hasInitials);
    if (!isFolded && isFoldedAway(text.charCodeAt(at))) return 'unusual';
    if (isInitial(text, at)) hasInitials = true;
    else {
      hash = 0;
      start = at + 1;
    }
  }
  return isPair && (seen & COMMON_WORD) !== 0 ? 'names' : 'none';
}

/**
 * Whether a text can name a credential: some word of it hashes like a word of a name. A text with signs that have to be folded first
 * is walked once more, folded. Never false where a name stands; now and then true where none does.
 */
export function mayNameCredential(text: string): boolean {
  const first = walk(text, false);
  return first === 'unusual' ? walk(fold(text).text, true) === 'names' : first === 'names';
}
