import type { Chance } from '../chance';

/** A sentence of an applicant; chance fills in figures, so that no two applicants say quite the same. */
export type Sentence = (luck: Chance) => string;
export type Sentences = readonly [Sentence, ...Sentence[]];

const PARTS = [
  'tooling',
  'casting',
  'packaging film',
  'fastener',
  'resin',
  'steel coil',
  'wire harness',
  'corrugated board',
  'gearbox',
  'label',
  'solvent',
  'bearing',
  'pallet',
  'forging',
] as const;

const LINES = [
  'filling line',
  'press line',
  'paint shop',
  'assembly cell',
  'moulding hall',
  'stamping line',
  'SMT line',
  'bakery line',
  'weld shop',
  'machining cell',
  'packing hall',
  'extrusion line',
  'heat treatment',
  'powder coating line',
  'bottle washer',
  'gear hobbing cell',
] as const;

export const percent = (luck: Chance): string => `${String(luck.whole(4, 38))}${luck.happens(0.15) ? ' percent' : '%'}`;
export const money = (luck: Chance): string =>
  luck.pick([`$${String(luck.whole(3, 48) * 10)},000`, `€${String(luck.whole(4, 90))}k`, `$${String(luck.whole(11, 39) / 10)} million`]);
export const part = (luck: Chance): string => luck.pick(PARTS);
export const line = (luck: Chance): string => luck.pick(LINES);
export const few = (luck: Chance): string => luck.pick(['two', 'three', 'four', 'five', 'six', 'seven']);
export const months = (luck: Chance): string => `${luck.pick(['six', 'eight', 'nine', 'ten', 'eleven'])} months`;
