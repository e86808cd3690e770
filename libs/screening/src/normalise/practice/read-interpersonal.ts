import type { PracticeFinding } from '../../applicant/facts';
import { bestQuotes, firstSign, isJustBefore, nearest, quoteOf, signBetween, signFrom, type Shown } from './evidence';
import { BITS } from '../../vocabulary/lexicon/cue';
import { missingFor, reasonFor, type Behaviour, type Strength } from './interpersonal-reasons';
import type { Place } from './quantity';
import type { Entry, Sign } from './signs';

const NEGOTIATE = BITS.negotiate;
const PERSUADE = BITS.persuade;
const COMPROMISE = BITS.compromise;
const SEED = NEGOTIATE | PERSUADE | COMPROMISE;
const LEAD = BITS.lead;
const COACH = BITS.coach;
const COORDINATE = BITS.coordinate;
const ADJACENT = LEAD | COACH | COORDINATE;
const SUPPLIERS = BITS.suppliers;
const SEED_AUDIENCE = SUPPLIERS | (BITS.management | BITS.employees);
const AUDIENCE = SEED_AUDIENCE | (BITS.customers | BITS.others);
const WORK_AUDIENCE = SEED_AUDIENCE | BITS.customers;
const OBJECT = BITS.object;
const OUTCOME = BITS.outcome;
const CLAIM = BITS.claim;
const DEVELOP = BITS.apply | BITS.improve;
/** What every kind of evidence begins with. */
const SPEAKS_OF_PEOPLE = SEED | ADJACENT | SUPPLIERS | CLAIM;
const RESPONSIBLE = BITS.responsible;
const EMPLOYEES = BITS.employees;

interface Evidence extends Shown, Behaviour {
  /** Hundredths of the points, before halving. */
  readonly share: number;
  /** Whether it was with management, suppliers or employees. */
  readonly isSeedAudience: boolean;
}

const LEVELS = { claim: 1, thin: 1, adjacent: 2, concrete: 2, strong: 3 } as const;

function speaksOfPeople(bits: number): boolean {
  return (bits & SPEAKS_OF_PEOPLE) !== 0 || ((bits & RESPONSIBLE) !== 0 && (bits & EMPLOYEES) !== 0);
}

/** Grades persuading, compromising and negotiating by what was done, with whom, about what and with what outcome. */
export function readInterpersonal(entries: readonly Entry[]): PracticeFinding {
  const found: Evidence[] = [];
  for (const entry of entries) if (speaksOfPeople(entry.bits) && entry.cell.field !== 'notes') gather(entry, found);
  if (found.length === 0) return NOTHING;
  const evidence = addedUp(found);
  const share = isFull(evidence) ? FULL : mostPoints(evidence);
  const strength = STRENGTHS.find((it) => evidence.some((one) => one.strength === it)) ?? 'claim';
  return {
    level: LEVELS[strength],
    share,
    reason: reasonFor(strength, evidence),
    missing: missingFor(share),
    quotes: bestQuotes(evidence, POINTS, points),
  };
}

const STRENGTHS = ['strong', 'concrete', 'adjacent', 'thin'] as const;
const FULL = 100;
/** All that a piece of evidence can earn: its share, or half of it. */
const POINTS = [80, 60, 40, 30, 20, 10] as const;

function mostPoints(evidence: readonly Evidence[]): number {
  let most = 0;
  for (const it of evidence) most = Math.max(most, points(it));
  return most;
}

/** Two behaviours with two audiences among management, suppliers and employees, each about something and with a result. */
function isFull(evidence: readonly Evidence[]): boolean {
  let [verbs, audiences] = [0, 0];
  for (const { strength, isSeedAudience, verb, audience } of evidence) {
    if (strength !== 'strong' || !isSeedAudience) continue;
    verbs |= verb;
    audiences |= audience;
  }
  return count(verbs & SEED) >= 2 && count(audiences & SEED_AUDIENCE) >= 2;
}

const NOTHING: PracticeFinding = {
  level: 0,
  share: 0,
  reason: 'Nothing was found about persuading, compromising or negotiating.',
  missing: 'An example of negotiating, persuading or finding a compromise, with whom and with what result, would earn points.',
  quotes: [],
};

const SEVERAL = 3;
const MORE_THAN_ONCE = 2;

/** Small evidence adds up: three thin mentions in different words are dealings with people, two concrete negotiations are practice. */
function addedUp(evidence: readonly Evidence[]): readonly Evidence[] {
  const isSeveral = hasWordings(evidence, 'thin', SEVERAL);
  const isPractice = hasWordings(evidence, 'concrete', MORE_THAN_ONCE);
  if (!isSeveral && !isPractice) return evidence;
  return evidence.map((it) => {
    if (it.strength === 'thin' && isSeveral) return { ...it, strength: 'adjacent', share: 40 };
    return it.strength === 'concrete' && isPractice ? { ...it, strength: 'strong', share: 80 } : it;
  });
}

/** Whether there is so much evidence of a strength, each in other words. */
function hasWordings(evidence: readonly Evidence[], strength: Strength, least: number): boolean {
  let found = 0;
  for (const it of evidence) if (it.strength === strength) found++;
  if (found < least) return false;
  const wordings = evidence.filter((it) => it.strength === strength).map((it) => quoteOf(it).text.toLowerCase());
  return new Set(wordings).size >= least;
}

function points({ share, isSeedAudience }: Evidence): number {
  return isSeedAudience ? share : share / 2;
}

function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

function gather(entry: Entry, found: Evidence[]): void {
  if ((entry.bits & SUPPLIERS) !== 0) keep(supplierDevelopment(entry), found);
  for (let verb = firstSign(entry, SEED); verb !== null; verb = signFrom(verb.next, SEED)) keep(seedBehaviour(entry, verb), found);
  for (let verb = firstSign(entry, ADJACENT); verb !== null; verb = signFrom(verb.next, ADJACENT))
    keep(adjacentBehaviour(entry, verb), found);
  if ((entry.bits & RESPONSIBLE) !== 0 && (entry.bits & EMPLOYEES) !== 0) keep(headcount(entry), found);
  for (let sign = firstSign(entry, CLAIM); sign !== null; sign = signFrom(sign.next, CLAIM)) found.push(claim(entry, sign));
}

function keep(evidence: Evidence | null, found: Evidence[]): void {
  if (evidence !== null) found.push(evidence);
}

function claim(entry: Entry, sign: Sign, isSeedAudience = true): Evidence {
  return { strength: 'claim', share: 20, isSeedAudience, verb: 0, audience: 0, entry, places: [sign] };
}

/** Whether a word just before says that it was not done, or done by somebody else. */
function isDisowned(entry: Entry, verb: Sign): boolean {
  return isJustBefore(entry, BITS.notDone | BITS.someoneElse, verb, 25);
}

/** Whether it is said of what somebody could do, not of what was done. */
function isClaimOnly(entry: Entry, verb: Sign): boolean {
  if (entry.isList) return true;
  if (isJustBefore(entry, BITS.hypothetical, verb, 40)) return true;
  let word = firstSign(entry, BITS.skillWord);
  while (word !== null && (word.start < verb.start || word.start - verb.end >= 25)) word = signFrom(word.next, BITS.skillWord);
  return word !== null;
}

function seedBehaviour(entry: Entry, verb: Sign): Evidence | null {
  if (isDisowned(entry, verb) || isOfBooks(entry, verb)) return null;
  if (isClaimOnly(entry, verb)) return claim(entry, verb);
  const audience = audienceOf(entry, verb, 120);
  const object = nearest(entry, OBJECT, verb, 100);
  if (audience === null && object === null) return claim(entry, verb);
  const outcome = outcomeOf(entry, verb, object);
  const who = audience?.bits ?? 0;
  const isStrong = outcome !== null && isDefinite(verb, object, audience);
  return {
    strength: isStrong ? 'strong' : 'concrete',
    share: isStrong ? 80 : 60,
    isSeedAudience: audience === null || (who & SEED_AUDIENCE) !== 0,
    verb: verb.bits & SEED,
    audience: who,
    entry,
    places: [verb, audience, object, outcome],
  };
}

/** About something; "convinced the board; 240,000 euros saved": with whom and what came of it tell enough, where they stand close. */
function isDefinite(verb: Sign, object: Sign | null, audience: Sign | null): boolean {
  if (object !== null) return true;
  if (audience === null || (audience.bits & SEED_AUDIENCE) === 0 || (verb.bits & (NEGOTIATE | PERSUADE)) === 0) return false;
  return Math.max(audience.start - verb.end, verb.start - audience.end) <= CLOSE;
}

const CLOSE = 30;

/** "Reconciled journal entries": accounts are brought to agree, not people. */
function isOfBooks({ cell: { text }, start, end }: Entry, verb: Sign): boolean {
  return /^reconcil/iu.test(text.slice(verb.start, verb.end)) && BOOKS.test(text.slice(start, end));
}

const BOOKS =
  /\b(?:accounts?|accounting|journals?|ledgers?|invoices?|statements?|balances?|bank|payroll|cash|receipts?|deposits?|payables?|receivables?|books|grants?|inventor(?:y|ies)|records|reports?|billing|credit cards?|transactions?|registers?|expenses|commissions?)\b/iu;

/** The nearest of management, suppliers and employees; anybody else only where none of them is named. */
function audienceOf(entry: Entry, verb: Sign, reach: number): Sign | null {
  return nearest(entry, SEED_AUDIENCE, verb, reach) ?? nearest(entry, AUDIENCE, verb, reach);
}

/** Whom an adjacent behaviour was with: named after the verb, or just before it where the verb comes last. */
function partnerOf(entry: Entry, verb: Sign): Sign | null {
  let other: Sign | null = null;
  let before: Sign | null = null;
  for (let sign = firstSign(entry, AUDIENCE); sign !== null; sign = signFrom(sign.next, AUDIENCE)) {
    const isSeed = (sign.bits & SEED_AUDIENCE) !== 0;
    if (sign.end > verb.start) {
      if (sign.start - verb.end >= 60) continue;
      if (isSeed) return sign;
      other ??= sign;
    } else if (isSeed && verb.start - sign.end < 30) {
      before ??= sign;
    }
  }
  return other ?? before;
}

function outcomeOf(entry: Entry, verb: Sign, object: Sign | null): Place | null {
  for (let said = firstSign(entry, OUTCOME); said !== null; said = signFrom(said.next, OUTCOME)) {
    if (said.start !== object?.start && Math.abs(said.start - verb.start) < 200 && said.end > verb.start - 80) return said;
  }
  return entry.quantity;
}

/** A supplier brought from so much to so much, or a cost cut by what was done with suppliers: as good as a negotiation. */
function supplierDevelopment(entry: Entry): Evidence | null {
  if ((entry.bits & DEVELOP) === 0 || entry.isList) return null;
  const supplier = firstSign(entry, SUPPLIERS);
  if (supplier === null) return null;
  let verb = firstSign(entry, DEVELOP);
  while (verb !== null && !isDoneWith(entry, verb, supplier)) verb = signFrom(verb.next, DEVELOP);
  if (verb === null || isDisowned(entry, verb) || isClaimOnly(entry, verb)) return null;
  const { quantity } = entry;
  if (quantity === null && (verb.bits & BITS.improve) !== 0) return null;
  const strength = quantity === null ? 'adjacent' : 'strong';
  const places = [verb, supplier, quantity];
  return { strength, share: ADJACENT_SHARES[strength], isSeedAudience: true, verb: COORDINATE, audience: SUPPLIERS, entry, places };
}

const HOW_MANY =
  /^\s+(?:an?\s|the\s|about\s|over\s|up to\s|some\s)?(?:team of\s|crew of\s|staff of\s|department of\s)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\b/iu;

/** "Responsible for 45 people": led them, as many as there are. */
function headcount(entry: Entry): Evidence | null {
  const task = firstSign(entry, BITS.responsible);
  if (task === null || entry.isList || isDisowned(entry, task)) return null;
  const people = signBetween(entry, BITS.employees, task.end, task.end + REACH_OF_A_NUMBER);
  if (people === null || !HOW_MANY.test(entry.cell.text.slice(task.end, people.start))) return null;
  return {
    strength: 'adjacent',
    share: ADJACENT_SHARES.adjacent,
    isSeedAudience: true,
    verb: LEAD,
    audience: people.bits,
    entry,
    places: [task, people],
  };
}

const REACH_OF_A_NUMBER = 40;

/** Developed the supplier itself, or improved something through suppliers. */
function isDoneWith(entry: Entry, verb: Sign, supplier: Sign): boolean {
  if (verb.start >= supplier.start || supplier.start - verb.end > 100) return false;
  const between = entry.cell.text.slice(verb.end, supplier.start);
  if ((verb.bits & BITS.improve) !== 0) return /\b(?:through|by|via|with)\s+[^\d$€£]/iu.test(between);
  return between.length < 30 && !/\bfor\b/iu.test(between) && /^develop/iu.test(entry.cell.text.slice(verb.start, verb.end));
}

/** "Training as an operator", "trained in", "part of a team of": the applicant was taught or led, and did neither. */
function isReceived(entry: Entry, verb: Sign): boolean {
  const text = entry.cell.text;
  if ((verb.bits & COACH) !== 0) return /^\s+(?:as|in|at|from|under|by)\s/iu.test(text.slice(verb.end, verb.end + 8));
  const isGroup = (verb.bits & LEAD) !== 0 && /\sof$/iu.test(text.slice(verb.start, verb.end));
  return isGroup && signBetween(entry, COORDINATE, 0, verb.start) !== null;
}

function adjacentBehaviour(entry: Entry, verb: Sign): Evidence | null {
  const audience = partnerOf(entry, verb);
  // Without anybody only working together says something.
  if (audience === null && (verb.bits & COORDINATE) === 0) return null;
  if (isDisowned(entry, verb) || isClaimOnly(entry, verb) || isReceived(entry, verb)) return null;
  if (audience === null) return claim(entry, verb);
  return (audience.bits & WORK_AUDIENCE) === 0 ? claim(entry, verb, false) : dealings(entry, verb, audience);
}

function dealings(entry: Entry, verb: Sign, audience: Sign): Evidence {
  const quantity = entry.quantity;
  const result = (audience.bits & SUPPLIERS) !== 0 && (entry.bits & BITS.improve) !== 0 ? quantity : null;
  const strength = result !== null ? 'strong' : isThin(entry, audience) ? 'thin' : 'adjacent';
  const hasOutcome = quantity !== null || (entry.bits & OUTCOME) !== 0;
  return {
    strength,
    share: strength === 'adjacent' && hasOutcome ? 60 : ADJACENT_SHARES[strength],
    isSeedAudience: (audience.bits & SEED_AUDIENCE) !== 0,
    verb: verb.bits & ADJACENT,
    audience: audience.bits,
    entry,
    places: [verb, audience, result],
  };
}

/** A supplier developed with a measured result is as good as a negotiation. */
const ADJACENT_SHARES = { strong: 80, adjacent: 40, thin: 20 } as const;

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|due|tre|quattro|twee|drie|vijf)\b/iu;

/** Whether nobody in particular is named ("the team") and not how many either. */
function isThin(entry: Entry, audience: Sign): boolean {
  if ((audience.bits & VAGUE) === 0) return false;
  for (let sign = firstSign(entry, WORK_AUDIENCE); sign !== null; sign = signFrom(sign.next, WORK_AUDIENCE)) {
    if ((sign.bits & VAGUE) === 0 && Math.abs(sign.start - audience.start) < 60) return false;
  }
  return !NUMBER.test(entry.cell.text.slice(Math.max(entry.start, audience.start - 25), Math.min(entry.end, audience.end + 25)));
}

const VAGUE = BITS.vague;
