import { SPACE, TRAITS } from '../../matching/unit-traits';

/** A place in a cell, UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const QUANTITY =
  /(?:\d[\d.,]*\s*(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ?ciento\b|por cento\b|per cento\b|procent\b|ppm\b|x\b|k\b|mm?\b|million|mio\b|(?:labou?r )?hours?\b|hrs?\b|days?\b|min(?:utes?)?\b|sec(?:onds?)?\b|weeks?\b|months?\b|tage?\b|stunden|minuten|wochen|monate|jours?\b|heures?\b|mois\b|d[ií]as?\b|horas?\b|minut[oi]s?\b|meses|ore\b|giorni|mesi\b|dagen|uur\b|eur\b|usd\b|points?\b|pieces?\b|units?\b|parts?\b))|(?:[$€£₹]\s?\d)|(?:\d\s?[€$£])|(?:\bfrom\s+\S{0,3}\d[\d.,]*\s.{0,20}?\bto\s+\S{0,3}\d)|(?:\b(?:half|halved|doubled|tripled|halbiert|dimezzat[oa]|gehalveerd|(?:a|one|two|three)[ -](?:thirds?|quarters?)|(?:ein|zwei) drittel|ein viertel|un tiers|un quart|un tercio|um terço|un terzo|een derde|een kwart|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:months|weeks|days|hours|points|percent|minutes|seconds))\b)/iu;

/** The words without which only figures make a quantity. */
export const QUANTITY_WORDS: readonly string[] =
  'from half halved doubled tripled halbiert dimezzato dimezzata gehalveerd third thirds quarter quarters drittel viertel tiers quart tercio terço terzo derde kwart points percent months weeks days hours minutes seconds labour labor'.split(
    ' ',
  );

/** A part of a cell. `figure`, `lastFigure`: the first and the last digit or sign of money in it, -1 where there is none. */
export interface Figured extends Place {
  readonly figure: number;
  readonly lastFigure: number;
  /** Whether one of the {@link QUANTITY_WORDS} stands in it, or may: beyond ASCII the pattern and the matcher differ about words. */
  readonly mayHaveWords: boolean;
}

/** The first quantity in a clause: a share, an amount of money or time, from so much to so much. */
export function quantityIn(text: string, clause: Figured): Place | null {
  if (clause.mayHaveWords) return patternIn(text, clause);
  const amount = amountIn(text, clause);
  return amount === UNSURE ? patternIn(text, clause) : amount;
}

/** What the pattern itself says: {@link quantityIn} is that, sooner. */
export function patternIn(text: string, { start, end }: Place): Place | null {
  const found = QUANTITY.exec(text.slice(start, end));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
}

/** Where the pattern must be asked. */
const UNSURE: Place = { start: -1, end: -1 };

/** The first figures with a unit or a sign of money. */
function amountIn(text: string, { end, figure, lastFigure }: Figured): Place | null {
  if (figure < 0) return null;
  for (let at = figure; at <= lastFigure;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const behind = behindFigures(text, at, end);
      const amount = withUnit(text, at, { behind, end }) ?? beforeMoney(text, behind, end);
      if (amount !== null) return amount;
      at = behind;
    } else {
      const digit = MONEY.includes(code) ? afterBlank(text, at + 1) : at;
      if (digit > at && digit < end && isDigit(text.charCodeAt(digit))) return { start: at, end: digit + 1 };
      at++;
    }
  }
  return null;
}

function behindFigures(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isOfFigures(text.charCodeAt(at))) at++;
  return at;
}

const UNIT =
  /(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ?ciento\b|por cento\b|per cento\b|procent\b|ppm\b|x\b|k\b|mm?\b|million|mio\b|hours?\b|hrs?\b|days?\b|min(?:utes?)?\b|sec(?:onds?)?\b|weeks?\b|months?\b|tage?\b|stunden|minuten|wochen|monate|jours?\b|heures?\b|mois\b|d[ií]as?\b|horas?\b|minut[oi]s?\b|meses|ore\b|giorni|mesi\b|dagen|uur\b|eur\b|usd\b|points?\b|pieces?\b|units?\b|parts?\b)/iuy;
const UNIT_BEGINNINGS = codesOf('pxkmhdswtjueog');
const PER_CENT = 37;

function withUnit(text: string, start: number, { behind, end }: { readonly behind: number; readonly end: number }): Place | null {
  let at = behind;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  if (at === end) return null;
  const code = text.charCodeAt(at);
  if (code === PER_CENT) return { start, end: at + 1 };
  if (code < 128 && !UNIT_BEGINNINGS.includes(code | SMALL)) return null;
  // What stands behind the clause is no part of it, nor of its last word.
  if (end - at <= LONGEST_UNIT && end < text.length) return UNSURE;
  UNIT.lastIndex = at;
  return UNIT.test(text) ? { start, end: UNIT.lastIndex } : null;
}

const LONGEST_UNIT = 'por ciento'.length;

const SMALL = 32;

/** "9 €", "1,200$": the sign of money after the last digit. */
function beforeMoney(text: string, behind: number, end: number): Place | null {
  const sign = afterBlank(text, behind);
  const isMoney = sign < end && isDigit(text.charCodeAt(behind - 1)) && MONEY_BEHIND.includes(text.charCodeAt(sign));
  return isMoney ? { start: behind - 1, end: sign + 1 } : null;
}

/** The place itself, or the next one where a blank stands. */
function afterBlank(text: string, at: number): number {
  return isBlank(text.charCodeAt(at)) ? at + 1 : at;
}

const MONEY = codesOf('$€£₹');
const MONEY_BEHIND = codesOf('€$£');
const [ZERO, NINE, COMMA, FULL_STOP] = [48, 57, 44, 46];

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isOfFigures(code: number): boolean {
  return isDigit(code) || code === COMMA || code === FULL_STOP;
}

function isBlank(code: number): boolean {
  return ((TRAITS[code] ?? 0) & SPACE) !== 0;
}

function codesOf(signs: string): readonly number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}
