import { few, line, money, months, part, percent, type Sentences } from './filling';

/** Persuading, compromising, negotiating, with what came of it. */
export const PERSUASION: Sentences = [
  (it) => `Negotiated a ${percent(it)} price reduction with ${few(it)} ${part(it)} suppliers, worth ${money(it)} a year.`,
  (it) => `Persuaded plant management to fund a second ${line(it)}; it paid back in ${it.whole(5, 19)} months.`,
  (it) => `Settled a dispute between maintenance and production over the ${line(it)} and agreed a shared schedule that both still keep.`,
  (it) => `Convinced the operators of the night shift to try standard work on the ${line(it)}, after which defects fell by ${percent(it)}.`,
  (it) =>
    `Renegotiated delivery terms with a ${part(it)} vendor and cut late deliveries from ${it.whole(9, 18)} to ${it.whole(1, 4)} a month.`,
  (it) => `Won approval from the steering committee for a ${money(it)} press by making the business case line by line.`,
  (it) =>
    `Reached a compromise with the works council on shift changes, so that the ${line(it)} could run weekends for ${it.whole(6, 14)} weeks.`,
  (it) =>
    `Mediated between quality and purchasing when ${part(it)} lots failed inspection; the supplier took back ${it.whole(2, 9)} lots at its own cost.`,
  (it) => `Brought ${few(it)} department heads to agree on one changeover plan, which raised output by ${percent(it)}.`,
  (it) => `Secured buy-in from supervisors on three shifts for a new ${line(it)} layout and kept turnover at zero that year.`,
  (it) =>
    `Talked a sceptical plant manager into a trial of kanban at the ${line(it)}; after ${months(it)} he rolled it out to the other halls.`,
  (it) => `Negotiated a new overtime agreement with the union that both sides signed within ${few(it)} weeks.`,
  (it) => `Persuaded the ${part(it)} supplier to hold consignment stock, which freed ${money(it)} of working capital.`,
  (it) => `Convinced sales to accept a frozen schedule of ${few(it)} days; rush orders on the ${line(it)} fell by ${percent(it)}.`,
  (it) => `Found a compromise between design and the ${line(it)} on tolerances, and the drawing was released ${few(it)} weeks early.`,
  (it) => `Presented the case for guarding the ${line(it)} to the board and obtained ${money(it)} in the same meeting.`,
  (it) =>
    `Resolved a long conflict between two shift leads by having them write the handover sheet together; complaints stopped within ${months(it)}.`,
  (it) => `Negotiated the warranty claim for a failed ${part(it)} delivery and recovered ${money(it)}.`,
  (it) =>
    `Got finance and production to agree on one scrap figure, so that the ${line(it)} target was finally believed and then beaten by ${percent(it)}.`,
  (it) => `Convinced ${it.whole(11, 60)} operators to give up private tool boxes for shadow boards; lost tools went from weekly to none.`,
  (it) => `Persuaded the customer to accept a redesigned ${part(it)}, which took ${percent(it)} off the unit cost.`,
  (it) => `Negotiated with the landlord and the council about noise at night, and the ${line(it)} kept its third shift.`,
];

/** Real dealings with others, without persuading or a figure that came of it. */
export const DEALINGS: Sentences = [
  (it) => `Trained ${it.whole(6, 40)} operators on the new ${line(it)}.`,
  (it) => `Coordinated ${few(it)} contractors during the move of the ${line(it)}.`,
  (it) => `Led the daily stand-up of a team of ${it.whole(5, 18)} at the ${line(it)}.`,
  (it) => `Worked with ${part(it)} suppliers on delivery problems every week.`,
  (it) => `Coached new technicians through their first ${months(it)}.`,
  () => 'Presented monthly results to the plant manager and the finance team.',
  (it) => `Liaised between the design office and the ${line(it)} during launches.`,
  () => 'Ran toolbox talks for the second shift.',
  (it) => `Supervised ${it.whole(4, 26)} people across ${few(it)} stations of the ${line(it)}.`,
  (it) => `Met ${part(it)} customers on site after complaints and reported back to the team.`,
  (it) => `Gave the safety induction to visitors and contractors at the ${line(it)}.`,
  () => 'Translated between the equipment maker’s fitters and our operators during commissioning.',
  (it) => `Wrote the shift rota for ${it.whole(9, 44)} people together with the foremen.`,
  (it) => `Mentored ${few(it)} apprentices up to their final exam.`,
  () => 'Took part in the weekly planning round with sales, purchasing and logistics.',
  (it) => `Accompanied customer audits at the ${line(it)} and answered for our work instructions.`,
];

/** Said of oneself, shown by nothing. */
export const CLAIMS: Sentences = [
  () => 'Excellent communicator and team player.',
  () => 'Strong negotiation skills.',
  () => 'People person with a positive attitude.',
  () => 'Known for good interpersonal skills.',
  () => 'Able to motivate others and work under pressure.',
  () => 'A natural leader who gets things done.',
  () => 'Persuasive, diplomatic and always punctual.',
  () => 'Outstanding stakeholder management.',
  () => 'I get along with everybody.',
  () => 'Self-starter, quick learner, results driven.',
];
