/**
 * Words of which at least one stands in every name of a credential. Most cells hold none, and are done with after one walk over their
 * characters.
 */
const TRIGGERS: readonly string[] = [
  ...'cpim cfpim cipm cmq cmqoe cqm cqmgr cscp cfscp cltd ctsc cirm cqe cre cqa csqp cmfge cmfgt lbc lsc lgc pe eit ei fe ceng pmp cpsm cmrp'.split(
    ' ',
  ),
  ...'nebosh cpm peng eng belt greenbelt blackbelt cssgb cssbb cssmbb cmbb mbb lssgb icgb ssgb clssgb gb lssbb icbb ssbb clssbb bb lssmbb'.split(
    ' ',
  ),
  ...'ssmbb icmbb bscm mpr dsp eco smr certified cert certification certifications professional registered licensed chartered'.split(' '),
  ...'inventory excellence fundamentals intern principles bronze silver gold basics master detailed execution strategic training'.split(
    ' ',
  ),
];

const BITS = 1 << 16;
const MULTIPLIER = 31;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, MULTIPLIER) + word.charCodeAt(at)) & (BITS - 1);
  return hash;
}

const MAY_TRIGGER = new Uint8Array(BITS);
for (const word of TRIGGERS) MAY_TRIGGER[hashOf(word)] = 1;

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

/**
 * Whether a text can name a credential: some word of it hashes like a word of a name, or it holds signs that have to be folded first.
 * Never false where a name stands; now and then true where none does.
 */
export function mayNameCredential(text: string): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unit < FOLDED.length ? FOLDED[unit] : 0;
    if (folded !== undefined && folded !== 0) {
      hash = (Math.imul(hash, MULTIPLIER) + folded) & (BITS - 1);
      continue;
    }
    if (MAY_TRIGGER[hash] === 1 || (unit >= FOLDED.length && isFoldedAway(unit))) return true;
    if (!isInitial(text, at)) hash = 0;
  }
  return MAY_TRIGGER[hash] === 1;
}
