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

const BITS = 1 << 16;
const MULTIPLIER = 31;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, MULTIPLIER) + word.charCodeAt(at)) & (BITS - 1);
  return hash;
}

const COMMON_WORD = 1;
const LETTERS_WORD = 2;
const MAY_TRIGGER = new Uint8Array(BITS);
for (const word of COMMON) MAY_TRIGGER[hashOf(word)] = COMMON_WORD;
for (const word of LETTERS) MAY_TRIGGER[hashOf(word)] = LETTERS_WORD;

/** Folded letter or digit of an ASCII unit; 0: no part of a word; 255: not ASCII. */
const FOLDED = new Uint8Array(128);
for (let unit = 0; unit < FOLDED.length; unit += 1) {
  const character = String.fromCharCode(unit).toLowerCase();
  FOLDED[unit] = /[a-z0-9]/u.test(character) ? character.charCodeAt(0) : 0;
}

const DOT = 46;
/** From here on there are signs that folding drops or turns into letters: zero width, full width, mathematical letters. */
const FIRST_UNUSUAL = 0x2030;
const ZERO_WIDTH = 0x200b;
const LAST_ZERO_WIDTH = 0x200f;
const SOFT_HYPHEN = 0xad;
const FIRST_COMBINING = 0x300;
const LAST_COMBINING = 0x36f;

function isFoldedAway(unit: number): boolean {
  if (unit === SOFT_HYPHEN || unit >= FIRST_UNUSUAL) return unit !== 0x20ac && unit !== 0x2122;
  return (unit >= ZERO_WIDTH && unit <= LAST_ZERO_WIDTH) || (unit >= FIRST_COMBINING && unit <= LAST_COMBINING);
}

/** Letters that stand alone before a dot go on: C.P.I.M. is one word. */
function isInitial(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT && (at < 2 || FOLDED[text.charCodeAt(at - 2)] === 0 || text.charCodeAt(at - 2) >= FOLDED.length);
}

type Walk = 'names' | 'none' | 'unusual';

function isNamed(text: string, seen: number): boolean {
  return seen >= LETTERS_WORD || (seen === COMMON_WORD && PAIRS.test(text));
}

function walk(text: string, isFolded: boolean): Walk {
  let hash = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = FOLDED[unit] ?? 0;
    if (folded !== 0) {
      hash = (Math.imul(hash, MULTIPLIER) + folded) & (BITS - 1);
      continue;
    }
    seen |= MAY_TRIGGER[hash] ?? 0;
    if (seen >= LETTERS_WORD) return 'names';
    if (!isFolded && unit >= FOLDED.length && isFoldedAway(unit)) return 'unusual';
    if (!isInitial(text, at)) hash = 0;
  }
  return isNamed(text, seen | (MAY_TRIGGER[hash] ?? 0)) ? 'names' : 'none';
}

/**
 * Whether a text can name a credential: some word of it hashes like a word of a name. A text with signs that have to be folded first
 * is walked once more, folded. Never false where a name stands; now and then true where none does.
 */
export function mayNameCredential(text: string): boolean {
  const first = walk(text, false);
  return first === 'unusual' ? walk(fold(text).text, true) === 'names' : first === 'names';
}
