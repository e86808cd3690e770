import type { Rider } from '../../matching/term-matcher';
import { fold } from './fold';
import {
  CLASS_BITS,
  DIGIT_SIX,
  DOT,
  DROPPED,
  GAP,
  NAMES,
  NEXT,
  NO_CLASS,
  OPEN,
  OTHER_WORD_SIGN,
  stateAfter,
  UNKNOWN,
} from './name-automaton';

/** Classes of signs by their UTF-16 unit, worked out when first met. */
const CLASS_OF_UNIT = new Uint8Array(1 << 16).fill(NO_CLASS);
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const LAST_OF_ONE_UNIT = 0xffff;
const FIRST_LETTER = 97;
/** A constant of another file would be looked up for each sign. */
const BITS = CLASS_BITS;

function classOfSign(sign: string): number {
  if (/^[a-z]$/u.test(sign)) return sign.charCodeAt(0) - FIRST_LETTER;
  if (sign === '6') return DIGIT_SIX;
  if (sign === '.') return DOT;
  return /^[\d\p{L}]$/u.test(sign) ? OTHER_WORD_SIGN : GAP;
}

/** Half a sign, and a sign that folds to several, have no class. */
function classOfUnit(unit: number): number {
  if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return NO_CLASS;
  const folded = fold(String.fromCharCode(unit)).text;
  if (folded === '') return DROPPED;
  return folded.length === 1 ? classOfSign(folded) : NO_CLASS;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > LAST_OF_ONE_UNIT;
}

/** The step that the table does not know: with a sign met for the first time, or with all that a sign without a class folds to. */
function unknownStep(state: number, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const sign = classOfUnit(unit);
  CLASS_OF_UNIT[unit] = sign;
  if (sign !== NO_CLASS) return stateAfter(state, sign);
  if (isSecondHalf(text, at)) return state;
  let after = state;
  for (const folded of fold(String.fromCodePoint(text.codePointAt(at) ?? unit)).text) {
    if (after !== NAMES) after = stateAfter(after, classOfSign(folded));
  }
  return after;
}

/**
 * Whether a text can name a credential: the words without which no name stands are there, side by side. One walk through a table, with
 * the signs folded on the way. Never false where a name stands; now and then true where none does.
 */
export function mayNameCredential(text: string): boolean {
  const states = NEXT;
  const classes = CLASS_OF_UNIT;
  const open = OPEN;
  let state = open;
  for (let at = 0; at < text.length; at += 1) {
    let next = states[(state << BITS) | (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    if (next < open) {
      if (next === UNKNOWN) next = unknownStep(state, text, at);
      if (next === NAMES) return true;
    }
    state = next;
  }
  return stateAfter(state, GAP) === NAMES;
}

/** The same walk beside another: see {@link mayNameAt}. */
export const NAME_RIDER: Rider = { next: NEXT, classOf: CLASS_OF_UNIT, first: OPEN, stepFrom: unknownStep };

/** What {@link mayNameCredential} says of a text through which the rider has come to a state. */
export function mayNameAt(state: number): boolean {
  return state === NAMES || stateAfter(state, GAP) === NAMES;
}
