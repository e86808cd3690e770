import type { Cue } from '../../vocabulary/certifications/cues';
import { clausesOf, type Range } from './clauses';
import { dateAt, type WrittenDate } from './dates';
import type { Token } from './tokens';
import { ALIASES, CUE_PHRASES, type Alias } from './vocabulary-trees';

/** An alias where it stands: tokens `from` (included) to `to` (excluded). */
export interface AliasHit {
  readonly alias: Alias;
  readonly from: number;
  readonly to: number;
}

export interface CueHit {
  readonly cues: readonly Cue[];
  readonly from: number;
  readonly to: number;
}

/** A cell in tokens, with the aliases, cues and dates that stand in it. No two of them overlap but cues and dates. */
export interface Annotated {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly aliases: readonly AliasHit[];
  readonly cues: readonly CueHit[];
  readonly dates: readonly WrittenDate[];
  /** For each token whether it is accounted for: part of an alias, a cue, a date, a number or a mark. */
  readonly isKnown: readonly boolean[];
  readonly clauses: readonly Range[];
}

const LONG_NAME_WORDS = 4;

/** A short name does not run over the end of a line: "Project management", then "Professional affiliations". */
function isTornApart(tokens: readonly Token[], found: { readonly from: number; readonly to: number }, alias: Alias): boolean {
  if (alias.words >= LONG_NAME_WORDS) return false;
  for (let at = found.from; at < found.to; at += 1) {
    if (tokens[at]?.text === '\n' && !/^[-/&]$/u.test(tokens[at - 1]?.text ?? '')) return true;
  }
  return false;
}

function aliasesIn(tokens: readonly Token[]): readonly AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.lexeme.opensAlias === false) continue;
    const found = ALIASES.findAt(tokens, at);
    const alias = found?.values[0];
    if (found === undefined || alias === undefined || isTornApart(tokens, found, alias)) continue;
    hits.push({ alias, from: found.from, to: found.to });
    at = found.to - 1;
  }
  return hits;
}

/** "(exp.)", without a date: it has run out. */
function isBareEnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'exp' || tokens[at - 1]?.text !== '(') return false;
  return tokens[at + (tokens[at + 1]?.text === '.' ? 2 : 1)]?.text === ')';
}

/** "CPIM: 0", "0/2": none of it. */
function isNought(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '0' && (tokens[at - 1]?.text === ':' || tokens[at + 1]?.text === '/');
}

/** 75 % complete */
function isUnfinished(tokens: readonly Token[], at: number): boolean {
  const share = tokens[at - 1];
  if (tokens[at]?.text !== '%' || share?.kind !== 'number' || share.text === '100') return false;
  return /^(?:complet\w*|done|finished|abgeschlossen|fertig|termine|completado|concluido)$/u.test(tokens[at + 1]?.text ?? '');
}

/** "No. 1093376" numbers a certificate, it denies nothing. */
function isNumbered(tokens: readonly Token[], found: { readonly from: number; readonly to: number }): boolean {
  if (!/^(?:no|nr|n)$/u.test(tokens[found.to - 1]?.text ?? '')) return false;
  let next = found.to;
  while (['.', ':', '#', '°', 'º'].includes(tokens[next]?.text ?? '')) next += 1;
  return /^[a-z]{0,3}\d{3,}/u.test(tokens[next]?.text ?? '');
}

function cuesIn(tokens: readonly Token[], isTaken: readonly boolean[]): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken[at] === true || tokens[at]?.lexeme.opensCue === false) continue;
    if (isNought(tokens, at)) hits.push({ cues: ['negation'], from: at, to: at + 1 });
    if (isBareEnd(tokens, at)) hits.push({ cues: ['expired'], from: at, to: at + 1 });
    if (isUnfinished(tokens, at)) hits.push({ cues: ['progress'], from: at, to: at + 2 });
    if (tokens[at]?.kind === 'mark') continue;
    const found = CUE_PHRASES.findAt(tokens, at);
    if (found === undefined) continue;
    hits.push({ cues: isNumbered(tokens, found) ? ['number'] : found.values, from: found.from, to: found.to });
    at = found.to - 1;
  }
  return hits;
}

const EXAM: readonly Cue[] = ['noun'];

/** "Exam in December" is still to come; with a year, the date says whether it is. */
function isDatedExam(tokens: readonly Token[], hit: CueHit, dates: readonly WrittenDate[]): boolean {
  return tokens[hit.from]?.text === 'exam' && hit.to - hit.from > 1 && dates.some((date) => date.from === hit.to);
}

const NEAR_WISH = 6;

/** "Planning to sit the CPIM exam next year": an examination that is only wished for has no date. */
function isWishedExam(tokens: readonly Token[], hit: CueHit, hits: readonly CueHit[]): boolean {
  if (tokens[hit.from]?.text !== 'exam' || hit.to - hit.from < 2) return false;
  return hits.some((other) => other.cues.includes('wish') && other.to <= hit.from && hit.from - other.to <= NEAR_WISH);
}

function datesIn(tokens: readonly Token[], isTaken: readonly boolean[]): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken[at] === true || tokens[at]?.lexeme.opensDate === false) continue;
    const date = dateAt(tokens, at);
    if (date === null) continue;
    dates.push(date);
    at = date.to - 1;
  }
  return dates;
}

function mark(flags: boolean[], ranges: readonly { readonly from: number; readonly to: number }[]): void {
  for (const range of ranges) for (let at = range.from; at < range.to; at += 1) flags[at] = true;
}

/** Finds all that is known in a cell, in one walk over its tokens for each kind. */
export function annotate(text: string, tokens: readonly Token[]): Annotated {
  const aliases = aliasesIn(tokens);
  if (aliases.length === 0) return { text, tokens, aliases, cues: [], dates: [], isKnown: [], clauses: [] };
  const isTaken = tokens.map(() => false);
  mark(isTaken, aliases);
  const dates = datesIn(tokens, isTaken);
  const found = cuesIn(tokens, isTaken);
  const cues = found.map((hit) => (isDatedExam(tokens, hit, dates) || isWishedExam(tokens, hit, found) ? { ...hit, cues: EXAM } : hit));
  const isKnown = tokens.map(({ lexeme }) => lexeme.isKnown);
  mark(isKnown, aliases);
  mark(isKnown, cues);
  mark(isKnown, dates);
  return { text, tokens, aliases, cues, dates, isKnown, clauses: clausesOf(tokens, isTaken) };
}
