import { BITS } from '../../vocabulary/lexicon/cue';

/** How strong one piece of evidence is: a claim, a mention of nobody in particular, an adjacent behaviour, a concrete one, one with an object and an outcome. */
export type Strength = 'claim' | 'thin' | 'adjacent' | 'concrete' | 'strong';

/** A behaviour and with whom it was shown, as bits. */
export interface Behaviour {
  readonly strength: Strength;
  readonly verb: number;
  readonly audience: number;
}

const AUDIENCES = BITS.suppliers | BITS.management | BITS.employees | BITS.customers | BITS.others;

/** Says in one sentence what the evidence of the highest strength shows, and with whom. */
export function reasonFor(strength: Strength, evidence: readonly Behaviour[]): string {
  let [verbs, audiences] = [0, 0];
  for (const it of evidence) {
    if (it.strength !== strength) continue;
    verbs |= it.verb;
    audiences |= it.audience;
  }
  const key = (RANKS[strength] << MANY_BITS) | (audiences & AUDIENCES) | verbs;
  return (REASONS[key] ??= reasonOf(strength, namesOf(verbs, WHAT), namesOf(audiences, WHOM)));
}

/** Reasons by strength, audiences and behaviours: few of them are ever said. */
const REASONS: (string | undefined)[] = [];
/** The bits of behaviours and audiences are the lowest. */
const MANY_BITS = 12;
const RANKS = { claim: 0, thin: 1, adjacent: 2, concrete: 3, strong: 4 } as const;

function reasonOf(strength: Strength, what: string, whom: string): string {
  const tail = whom === '' ? '' : ` (${whom})`;
  if (strength === 'strong') return `Shows ${what}${tail} about something definite, with a result or more than once.`;
  if (strength === 'concrete') return `Shows ${what}${tail}, without saying what came of it.`;
  if (strength === 'thin') return `Mentions ${what}${tail}, without saying what was done.`;
  if (strength === 'adjacent') return `Shows ${what}${tail}, but no negotiating, persuading or compromise of their own.`;
  return 'Claims people skills without an example of using them.';
}

function namesOf(bits: number, names: readonly (readonly [number, string])[]): string {
  const said = names.filter(([one]) => (bits & one) !== 0).map(([, name]) => name);
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} and ${said[said.length - 1] ?? ''}`;
}

const WHAT: readonly (readonly [number, string])[] = [
  [BITS.negotiate, 'negotiating'],
  [BITS.persuade, 'persuading'],
  [BITS.compromise, 'finding a compromise'],
  [BITS.lead, 'leading people'],
  [BITS.coach, 'training people'],
  [BITS.coordinate, 'working with others'],
];
const WHOM: readonly (readonly [number, string])[] = [
  [BITS.management, 'management'],
  [BITS.suppliers, 'suppliers'],
  [BITS.employees, 'employees'],
  [BITS.customers, 'customers'],
  [BITS.others, 'people outside work'],
];

/** What would earn more than a share of the points, in hundredths; empty where nothing would. */
export function missingFor(share: number): string {
  if (share >= 100) return '';
  if (share >= 80) return 'A second behaviour with a second audience, each with its result, would earn the rest.';
  if (share >= 60) return 'What exactly was agreed, and what came of it, would earn more.';
  return 'An example of negotiating, persuading or finding a compromise with management, suppliers or employees would earn more.';
}
