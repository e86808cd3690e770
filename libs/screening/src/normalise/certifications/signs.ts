import { fold } from './fold';

/** What a sign is part of. What folds away, or to several signs, or is no sign of ASCII, is told apart by who reads it. */
export const SPACE = 1;
export const MARK = 2;
export const DIGIT = 3;
export const LETTER = 4;

/** The last unit of ASCII. */
export const LAST_PLAIN = 127;

/** The class of a folded sign. */
export function classOfSign(sign: string): number {
  if (sign === '\n') return MARK;
  if (/\s/u.test(sign)) return SPACE;
  if (/\d/u.test(sign)) return DIGIT;
  return /\p{L}/u.test(sign) ? LETTER : MARK;
}

/** Signs that can be a box to tick, or begin one. */
export const BOX_SIGNS: ReadonlySet<string> = new Set('[(☐□❏☑☒✅✓✔✗✘');

/** A mark beyond ASCII that folds to one unit and is a token of its own, as a bullet is. */
export const OTHER_MARK = 253;
/** Whatever else does not fold to one sign of ASCII: a text with such a sign is folded before it is read. */
export const NOT_PLAIN = 254;
const NOT_MET = 255;

/** Each UTF-16 unit folded to a unit of ASCII, where that can be; worked out when it is first met. */
const FOLDED_UNIT = new Uint8Array(1 << 16).fill(NOT_MET);
/** The classes of folded units; 0 for those that are none. */
export const CLASS_OF = new Uint8Array(NOT_MET + 1);
CLASS_OF[OTHER_MARK] = MARK;
for (let unit = 0; unit <= LAST_PLAIN; unit += 1) CLASS_OF[unit] = classOfSign(String.fromCharCode(unit));

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
export const BLANK = 32;
const NEW_LINE = 10;
const RETURN = 13;

function foldedUnit(unit: number): number {
  if (unit === RETURN) return NEW_LINE;
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return NOT_PLAIN;
  const { text } = fold(String.fromCharCode(unit));
  if (text.length !== 1) return NOT_PLAIN;
  const folded = text.charCodeAt(0);
  if (folded <= LAST_PLAIN) return folded;
  const kind = classOfSign(text);
  if (kind === SPACE) return BLANK;
  return kind === MARK && !BOX_SIGNS.has(text) ? OTHER_MARK : NOT_PLAIN;
}

/** The folded unit of one that is met for the first time. */
function meetUnit(unit: number): number {
  const folded = foldedUnit(unit);
  FOLDED_UNIT[unit] = folded;
  return folded;
}

/** The units of the text that is read, folded, and blanks behind its end: one text after the other stands here. */
let units = new Uint8Array(1 << 16);
const BLANKS_BEHIND = 4;

function roomFor(length: number): Uint8Array {
  if (units.length < length + BLANKS_BEHIND) units = new Uint8Array(2 * length + BLANKS_BEHIND);
  units.fill(BLANK, length, length + BLANKS_BEHIND);
  return units;
}

/** The folded units of a text, until the next text is asked for; null for one with a sign that does not fold to one. */
export function plainUnits(text: string): Uint8Array | null {
  const { length } = text;
  const room = roomFor(length);
  const folded = FOLDED_UNIT;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const met = folded[unit] ?? NOT_MET;
    const plain = met === NOT_MET ? meetUnit(unit) : met;
    if (plain === NOT_PLAIN) return null;
    room[at] = plain;
  }
  return room;
}

/** The units of a text that is folded already, until the next text is asked for: none beyond ASCII is plain. */
export function foldedUnits(text: string): Uint8Array {
  const { length } = text;
  const room = roomFor(length);
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    room[at] = unit <= LAST_PLAIN ? unit : NOT_PLAIN;
  }
  return room;
}
