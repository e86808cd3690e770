import { ORDINALS } from '../../vocabulary/certifications/modules';
import { clausesOf, type Range } from './clauses';
import { CUE, hasAny, type CueSet } from './cue-set';
import { dateAt, type WrittenDate } from './dates';
import { allOf, type Lexeme } from './lexemes';
import type { PhraseNode } from './phrases';
import { kindAt, textAt, traitsAt, type Tokens } from './token-arrays';
import { tokenize } from './tokens';
import { TRAIT } from './traits';
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

/** "CPIM: 0", "CPIM=0", "0/2": none of it. */
function isNought(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === '0' && (/^[:=]$/u.test(textAt(tokens, at - 1)) || textAt(tokens, at + 1) === '/');
}

/** "5 days", "3-day", "40 hours": what is measured so is a course. */
function isDuration(tokens: Tokens, at: number): boolean {
  if ((traitsAt(tokens, at) & TRAIT.duration) === 0) return false;
  const before = textAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
  return /^\d{1,3}$/u.test(textAt(tokens, before)) || ORDINALS.has(textAt(tokens, before));
}

/** "______": a form that nobody filled in. */
function isLeftBlank(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === '_' && textAt(tokens, at + 1) === '_' && textAt(tokens, at + 2) === '_';
}

/** 75 % complete */
function isUnfinished(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== '%' || kindAt(tokens, at - 1) !== 'number' || textAt(tokens, at - 1) === '100') return false;
  return /^(?:complet\w*|done|finished|abgeschlossen|fertig|termine|completado|concluido)$/u.test(textAt(tokens, at + 1));
}

/** "No. 1093376" numbers a certificate, it denies nothing. */
function isNumbered(tokens: Tokens, to: number): boolean {
  if ((traitsAt(tokens, to - 1) & TRAIT.numbering) === 0) return false;
  let next = to;
  while (BEFORE_NUMBERS.has(textAt(tokens, next))) next += 1;
  return /^[a-z]{0,3}\d{3,}/u.test(textAt(tokens, next));
}

const BEFORE_NUMBERS = new Set(['.', ':', '#', '°', 'º']);

const NEGATION = CUE.negation;
const EXPIRED = CUE.expired;
const PROGRESS = CUE.progress;
const ADVERT = CUE.advert;
const TRAINING = CUE.training;
const NUMBER = CUE.number;
const NOUN = CUE.noun;
const WISH = CUE.wish;
const NEAR_WISH = 6;

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
  readonly isKnown: boolean[];
  readonly dates: WrittenDate[] = [];
  private readonly exams: number[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly aliases: readonly AliasHit[],
  ) {
    this.cues = new Array<CueSet>(tokens.length).fill(0);
    this.cueEnds = new Array<number>(tokens.length).fill(0);
    this.isKnown = tokens.lexemes.map((lexeme) => lexeme.isKnown);
  }

  /** From name to name, and behind the last. */
  annotate(): void {
    let cuesFrom = 0;
    let datesFrom = 0;
    for (const { from, to } of this.aliases) {
      this.markKnown(from, to);
      cuesFrom = Math.max(this.findCues(cuesFrom, from), to);
      datesFrom = Math.max(this.findDates(datesFrom, from), to);
    }
    this.findCues(cuesFrom, this.tokens.length);
    this.findDates(datesFrom, this.tokens.length);
    if (this.exams.length > 0) this.lookAtExams();
  }

  private findDates(from: number, to: number): number {
    const { lexemes } = this.tokens;
    let at = from;
    while (at < to) {
      const date = lexemes[at]?.opensDate === true ? dateAt(this.tokens, at) : null;
      at = date === null ? at + 1 : this.addDate(date);
    }
    return at;
  }

  private addDate(date: WrittenDate): number {
    this.dates.push(date);
    this.markKnown(date.from, date.to);
    return date.to;
  }

  private findCues(from: number, to: number): number {
    const { lexemes } = this.tokens;
    let at = from;
    while (at < to) {
      const lexeme = lexemes[at];
      at = lexeme === undefined ? to : this.findCue(lexeme, at);
    }
    return at;
  }

  /** Where to look on: behind the phrase that begins here, if one does. */
  private findCue(lexeme: Lexeme, at: number): number {
    if (lexeme.isCueByContext) this.findByContext(at);
    if (lexeme.longerCues !== null) return this.findPhrase(lexeme.longerCues, at);
    if (lexeme.cues === 0) return at + 1;
    this.cues[at] = (this.cues[at] ?? 0) | lexeme.cues;
    this.cueEnds[at] = at + 1;
    return at + 1;
  }

  private findByContext(at: number): void {
    if (isNought(this.tokens, at)) this.add(NEGATION, at, at + 1);
    if (isBareEnd(this.tokens, at)) this.add(EXPIRED, at, at + 1);
    if (isUnfinished(this.tokens, at)) this.add(PROGRESS, at, at + 2);
    if (isLeftBlank(this.tokens, at)) this.add(ADVERT, at, at + 3);
    if (isDuration(this.tokens, at)) this.add(TRAINING, at, at + 1);
  }

  private findPhrase(start: PhraseNode<CueSet>, at: number): number {
    const found = CUE_PHRASES.findFrom(start, this.tokens.lexemes, at);
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

/** Finds all that is known in a cell, in one walk over its tokens for each kind. */
export function annotate(text: string): Annotated {
  const tokens = tokenize(text);
  const aliases = aliasesIn(tokens);
  if (aliases.length === 0) return { tokens, aliases, cues: [], cueEnds: [], dates: [], isKnown: [], clauses: [] };
  const annotator = new Annotator(tokens, aliases);
  annotator.annotate();
  const { cues, cueEnds, dates, isKnown } = annotator;
  return { tokens, aliases, cues, cueEnds, dates, isKnown, clauses: clausesOf(tokens, aliases) };
}
