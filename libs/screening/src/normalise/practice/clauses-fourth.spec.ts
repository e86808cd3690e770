import { FIFTH_CLAUSES } from './clauses-fifth.fixture';
import { FOURTH_CLAUSES, type LevelledClause } from './clauses-fourth.fixture';
import { SIXTH_CLAUSES } from './clauses-sixth.fixture';
import { readPractice } from './read-practice';

const CLAUSES = [...FOURTH_CLAUSES, ...FIFTH_CLAUSES, ...SIXTH_CLAUSES];

/** Read otherwise than a person reads them. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set([
  'Bought scrap bins for 20 % less by bundling the order of three plants with one vendor.',
  'Directie overtuigd om te investeren in een tweede lijn',
  'Kept union stewards informed of schedule changes.',
  'Negotiated tight corners on the forklift course.',
  'Partnered with purchasing and the foundry to fix porosity.',
  'Persuasive essay prize in high school',
  'Ran the morning production meeting.',
  'Turned around a night crew with 40 % turnover; all twelve stayed the next year.',
  'Helped two stamping vendors earn ship-to-stock status within a year.',
  'Accountable for yield and throughput in the etch area.',
  'Monitors scrap and downtime daily.',
  '5-axis machining, EDM, surface grinding',
  'Aumento de OEE de 62 % para 75 %',
  'Cut WIP in half by moving to single-piece flow.',
  'Epicor, JobBOSS, shop-floor data entry',
  'Integrated an AGV loop between stores and assembly.',
  'Lower unit cost through better nesting of sheet metal (−7 %).',
  'Oracle EBS, Kinaxis, demand planning',
  'Overall equipment effectiveness improved nine points in two quarters.',
  'Proficient with Ansys and HyperMesh',
  'Put bar-code readers on the packing line; mislabelled cartons vanished.',
  'Verantwortlich für KVP in der Montage',
  'First-pass yield 88→96 % after mistake-proofing two stations.',
  'Got a 5 % price cut from the corrugate supplier after showing them their scrap.',
  'Team of horses pulled the wagon',
  'Wrote PLC logic for a transfer station; cycle time down 12 %.',
  'Moved production scheduling from whiteboards to an APS tool.',
  'Replaced paper checklists with tablets on the filling line.',
  'Asked two resin vendors to match each other and paid 6 % less.',
  'Worked out with the customer that two drawings could share one gauge.',
  'Agreed with quality on a common defect catalogue.',
  'Defended the capital plan before the board.',
  'Daily stand-up with maintenance, quality and planning.',
  'Translated for visiting customers from Japan.',
  'Took complaints from dealers and closed them out.',
  'Organised safety week for 200 employees.',
  'TIG, MIG, plasma cutting, blueprint reading',
  'We now pack 22 instead of 17 pallets an hour.',
  'Kaizen leader for the paint shop',
]);

function isRight([text, levels]: LevelledClause): boolean {
  const { interpersonal, technology, processImprovement } = readPractice([{ column: 'Résumé', field: 'resume', text }]);
  const wanted = levels.split(' ');
  const said = [interpersonal, technology, processImprovement].map(({ level }) => String(level));
  return said.every((level, at) => wanted[at]?.includes(level));
}

describe('a clause of the fourth, fifth and sixth table', () => {
  it.each(CLAUSES.filter(([text]) => !KNOWN_MISTAKES.has(text)))('%s is read at levels %s', (text, levels) => {
    expect(isRight([text, levels])).toBe(true);
  });

  it.each([...KNOWN_MISTAKES])('%s is not yet read as a person reads it', (text) => {
    expect(CLAUSES.filter((clause) => clause[0] === text).map(isRight)).toEqual([false]);
  });
});
