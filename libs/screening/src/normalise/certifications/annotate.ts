import { clausesOf, type Range } from './clauses';
import { CUE, hasAny, type CueSet } from './cue-set';
import { dateAt, type WrittenDate } from './dates';
import { isLeaf, type PhraseNode } from './phrases';
import { kindAt, textAt, tokenize, type Tokens } from './tokens';
import { ALIASES, CUE_PHRASES, type Alias } from './vocabulary-trees';

/** An alias where it stands: tokens `from` (included) to `to` (excluded). */
export interface AliasHit {
  readonly alias: Alias;
  readonly from: number;
  readonly to: number;
}

/** A cell in tokens, with the aliases, cues and dates that stand in it. No two of them overlap but cues and dates. */
export interface Annotated {
  readonly tokens: Tokens;
  readonly aliases: readonly AliasHit[];
  /** For each token the cues of the phrase that begins with it, and where that ends; no cues where none begins. */
  readonly cues: readonly CueSet[];
  readonly cueEnds: readonly number[];
  readonly dates: readonly WrittenDate[];
  /** For each token whether it is accounted for: part of an alias, a cue, a date, a number or a mark. */
  readonly isKnown: readonly boolean[];
  readonly clauses: readonly Range[];
}

const LONG_NAME_WORDS = 4;

/** A short name does not run over the end of a line: "Project management", then "Professional affiliations". */
function isTornApart(tokens: Tokens, found: Range, alias: Alias): boolean {
  if (alias.words >= LONG_NAME_WORDS) return false;
  for (let at = found.from; at < found.to; at += 1) {
    if (textAt(tokens, at) === '\n' && !/^[-/&]$/u.test(textAt(tokens, at - 1))) return true;
  }
  return false;
}

function aliasesIn(tokens: Tokens): readonly AliasHit[] {
  const hits: AliasHit[] = [];
  const { lexemes } = tokens;
  for (let at = 0; at < tokens.length; at += 1) {
    const start = lexemes[at]?.aliases ?? null;
    if (start === null) continue;
    const found = ALIASES.findFrom(start, lexemes, at);
    const alias = found?.values[0];
    if (found === undefined || alias === undefined || isTornApart(tokens, found, alias)) continue;
    hits.push({ alias, from: found.from, to: found.to });
    at = found.to - 1;
  }
  return hits;
}

/** "(exp.)", without a date: it has run out. */
function isBareEnd(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== 'exp' || textAt(tokens, at - 1) !== '(') return false;
  return textAt(tokens, at + (textAt(tokens, at + 1) === '.' ? 2 : 1)) === ')';
}

/** "CPIM: 0", "0/2": none of it. */
function isNought(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === '0' && (textAt(tokens, at - 1) === ':' || textAt(tokens, at + 1) === '/');
}

/** 75 % complete */
function isUnfinished(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== '%' || kindAt(tokens, at - 1) !== 'number' || textAt(tokens, at - 1) === '100') return false;
  return /^(?:complet\w*|done|finished|abgeschlossen|fertig|termine|completado|concluido)$/u.test(textAt(tokens, at + 1));
}

/** "No. 1093376" numbers a certificate, it denies nothing. */
function isNumbered(tokens: Tokens, to: number): boolean {
  if (!NUMBERING.has(textAt(tokens, to - 1))) return false;
  let next = to;
  while (BEFORE_NUMBERS.has(textAt(tokens, next))) next += 1;
  return /^[a-z]{0,3}\d{3,}/u.test(textAt(tokens, next));
}

const NUMBERING = new Set(['no', 'nr', 'n']);
const BEFORE_NUMBERS = new Set(['.', ':', '#', '°', 'º']);

const NEGATION = CUE.negation;
const EXPIRED = CUE.expired;
const PROGRESS = CUE.progress;
const NUMBER = CUE.number;
const NOUN = CUE.noun;
const WISH = CUE.wish;
const NEAR_WISH = 6;

function allOf(values: readonly CueSet[]): CueSet {
  let all = 0;
  for (const value of values) all |= value;
  return all;
}

/** Where a cue that begins before a token ends near enough to it: the last such one; -1 where there is none. */
export function cueBefore(annotated: Pick<Annotated, 'cues' | 'cueEnds'>, before: number, distance: number, wanted: CueSet): number {
  for (let at = before - 1; at >= 0; at -= 1) {
    const cues = annotated.cues[at] ?? 0;
    const end = annotated.cueEnds[at] ?? 0;
    if (cues === 0 || end > before) continue;
    if (before - end > distance) return -1;
    if (hasAny(cues, wanted)) return at;
  }
  return -1;
}

/** Writes down what is found in a cell at the token where it begins. Nothing begins inside an alias. */
class Annotator {
  readonly cues: CueSet[];
  readonly cueEnds: number[];
  readonly isKnown: boolean[] = [];
  readonly dates: WrittenDate[] = [];
  private readonly exams: number[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly isTaken: readonly boolean[],
  ) {
    this.cues = new Array<CueSet>(tokens.length).fill(0);
    this.cueEnds = new Array<number>(tokens.length).fill(0);
  }

  annotate(): void {
    const { lexemes, length } = this.tokens;
    for (let at = 0; at < length; at += 1) this.isKnown.push(lexemes[at]?.isKnown === true || this.isTaken[at] === true);
    this.findDates();
    this.findCues();
    this.lookAtExams();
  }

  private findDates(): void {
    const { lexemes, length } = this.tokens;
    for (let at = 0; at < length; at += 1) {
      if (lexemes[at]?.opensDate !== true || this.isTaken[at] === true) continue;
      const date = dateAt(this.tokens, at);
      if (date === null) continue;
      this.dates.push(date);
      this.markKnown(date.from, date.to);
      at = date.to - 1;
    }
  }

  private findCues(): void {
    const { lexemes, length } = this.tokens;
    for (let at = 0; at < length; at += 1) {
      const lexeme = lexemes[at];
      if (lexeme === undefined || this.isTaken[at] === true) continue;
      if (lexeme.isCueByContext) this.findByContext(at);
      if (lexeme.cues !== null) at = this.findPhrase(lexeme.cues, at) - 1;
    }
  }

  private findByContext(at: number): void {
    if (isNought(this.tokens, at)) this.add(NEGATION, at, at + 1);
    if (isBareEnd(this.tokens, at)) this.add(EXPIRED, at, at + 1);
    if (isUnfinished(this.tokens, at)) this.add(PROGRESS, at, at + 2);
  }

  /** Where to look on: behind the phrase that begins here, if one does. */
  private findPhrase(start: PhraseNode<CueSet>, at: number): number {
    const found = isLeaf(start) ? { to: at + 1, values: start.values } : CUE_PHRASES.findFrom(start, this.tokens.lexemes, at);
    if (found === undefined) return at + 1;
    const { to } = found;
    this.add(isNumbered(this.tokens, to) ? NUMBER : allOf(found.values), at, to);
    if (to > at + 1 && textAt(this.tokens, at) === 'exam') this.exams.push(at);
    return to;
  }

  private add(cues: CueSet, from: number, to: number): void {
    this.cues[from] = (this.cues[from] ?? 0) | cues;
    this.cueEnds[from] = to;
    this.markKnown(from, to);
  }

  private markKnown(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.isKnown[at] = true;
  }

  /**
   * "Exam in December" is still to come; with a year, the date says whether it is. "Planning to sit the CPIM exam next year": an
   * examination that is only wished for has no date.
   */
  private lookAtExams(): void {
    for (const at of this.exams.reverse()) {
      const to = this.cueEnds[at] ?? at;
      if (this.dates.some((date) => date.from === to) || cueBefore(this, at, NEAR_WISH, WISH) >= 0) this.cues[at] = NOUN;
    }
  }
}

function takenBy(aliases: readonly AliasHit[], length: number): readonly boolean[] {
  const isTaken = new Array<boolean>(length).fill(false);
  for (const { from, to } of aliases) isTaken.fill(true, from, to);
  return isTaken;
}

/** Finds all that is known in a cell, in one walk over its tokens for each kind. */
export function annotate(text: string): Annotated {
  const tokens = tokenize(text);
  const aliases = aliasesIn(tokens);
  if (aliases.length === 0) return { tokens, aliases, cues: [], cueEnds: [], dates: [], isKnown: [], clauses: [] };
  const isTaken = takenBy(aliases, tokens.length);
  const annotator = new Annotator(tokens, isTaken);
  annotator.annotate();
  const { cues, cueEnds, dates, isKnown } = annotator;
  return { tokens, aliases, cues, cueEnds, dates, isKnown, clauses: clausesOf(tokens, isTaken) };
}
