import type { Chance } from './chance';

/** A sentence of an applicant; chance fills in figures, so that no two applicants say quite the same. */
export type Sentence = (luck: Chance) => string;
type Sentences = readonly [Sentence, ...Sentence[]];

const PARTS = ['tooling', 'casting', 'packaging film', 'fastener', 'resin', 'steel coil', 'wire harness', 'corrugated board'] as const;
const LINES = [
  'filling line',
  'press line',
  'paint shop',
  'assembly cell',
  'moulding hall',
  'stamping line',
  'SMT line',
  'bakery line',
] as const;
const percent = (luck: Chance) => String(luck.whole(4, 31));
const money = (luck: Chance) => `$${String(luck.whole(3, 48) * 10)},000`;
const part = (luck: Chance) => luck.pick(PARTS);
const line = (luck: Chance) => luck.pick(LINES);
const few = (luck: Chance) => luck.pick(['two', 'three', 'four', 'five', 'six']);

/** People: persuading, compromising, negotiating, with what came of it. */
export const PERSUASION: Sentences = [
  (it) => `Negotiated a ${percent(it)}% price reduction with ${few(it)} ${part(it)} suppliers, worth ${money(it)} a year.`,
  (it) => `Persuaded plant management to fund a second ${line(it)}; it paid back in ${it.whole(5, 19)} months.`,
  (it) => `Settled a dispute between maintenance and production over the ${line(it)} and agreed a shared schedule that both still keep.`,
  (it) =>
    `Convinced the operators of the night shift to try standard work on the ${line(it)}, after which defects fell by ${percent(it)}%.`,
  (it) =>
    `Renegotiated delivery terms with a ${part(it)} vendor and cut late deliveries from ${it.whole(9, 18)} to ${it.whole(1, 4)} a month.`,
  (it) => `Won approval from the steering committee for a ${money(it)} press by making the business case line by line.`,
  (it) =>
    `Reached a compromise with the works council on shift changes, so that the ${line(it)} could run weekends for ${it.whole(6, 14)} weeks.`,
  (it) =>
    `Mediated between quality and purchasing when ${part(it)} lots failed inspection; the supplier took back ${it.whole(2, 9)} lots at its own cost.`,
  (it) => `Brought ${few(it)} department heads to agree on one changeover plan, which raised output by ${percent(it)}%.`,
  (it) => `Secured buy-in from supervisors on three shifts for a new ${line(it)} layout and kept turnover at zero that year.`,
];

/** People: real dealings with others, without persuading or a figure. */
export const DEALINGS: Sentences = [
  (it) => `Trained ${it.whole(6, 40)} operators on the new ${line(it)}.`,
  (it) => `Coordinated ${few(it)} contractors during the move of the ${line(it)}.`,
  (it) => `Led the daily stand-up of a team of ${it.whole(5, 18)} at the ${line(it)}.`,
  (it) => `Worked with ${part(it)} suppliers on delivery problems every week.`,
  (it) => `Coached new technicians through their first ${few(it)} months.`,
  () => 'Presented monthly results to the plant manager and the finance team.',
  (it) => `Liaised between the design office and the ${line(it)} during launches.`,
  () => 'Ran toolbox talks for the second shift.',
];

/** People: said of oneself, shown by nothing. */
export const CLAIMS: Sentences = [
  () => 'Excellent communicator and team player.',
  () => 'Strong negotiation skills.',
  () => 'People person with a positive attitude.',
  () => 'Known for good interpersonal skills.',
  () => 'Able to motivate others and work under pressure.',
];

/** Technology applied to production, with an effect. */
export const APPLIED: Sentences = [
  (it) => `Programmed Allen-Bradley PLCs for the ${line(it)} and raised throughput by ${percent(it)}%.`,
  (it) => `Introduced an MES on the ${line(it)}; reporting time fell from ${few(it)} hours to minutes.`,
  (it) => `Built an Arena simulation model of the ${line(it)} that showed the bottleneck; moving it gave ${percent(it)}% more output.`,
  (it) => `Commissioned ${few(it)} FANUC robots for palletising and cut lifting injuries to none.`,
  (it) => `Set up SPC charts in Minitab for the ${line(it)}, and scrap fell by ${percent(it)}%.`,
  (it) => `Rolled out SAP PP at the plant and brought inventory down by ${percent(it)}%.`,
  (it) => `Connected the ${line(it)} to a SCADA system over OPC UA and shortened unplanned stops by ${percent(it)}%.`,
  (it) => `Designed fixtures in SolidWorks for the ${line(it)} and halved set-up time.`,
  (it) => `Piloted collaborative robots on the ${line(it)} last year; the pilot now runs on ${few(it)} stations.`,
  (it) => `Wrote CNC programs in Mastercam that shortened the cycle by ${it.whole(8, 70)} seconds a part.`,
];

/** Technology used, no effect told. */
export const USED: Sentences = [
  (it) => `Used AutoCAD for layouts of the ${line(it)}.`,
  () => 'Maintained bills of material in SAP.',
  (it) => `Supported the PLC team on the ${line(it)}.`,
  () => 'Prepared weekly reports in Power BI from the historian.',
  () => 'Kept the CMMS up to date.',
  () => 'Planned capacity in an ERP system.',
];

/** Improvements with a figure and a method. */
export const IMPROVED: Sentences = [
  (it) => `Led a kaizen on the ${line(it)} that cut changeover time from ${it.whole(45, 90)} to ${it.whole(9, 28)} minutes using SMED.`,
  (it) => `Raised OEE of the ${line(it)} from ${it.whole(52, 63)}% to ${it.whole(74, 86)}% in a TPM programme.`,
  (it) => `Cut scrap by ${percent(it)}% through a DMAIC project on the ${line(it)}.`,
  (it) => `Value stream mapping of the ${line(it)} shortened lead time from ${it.whole(12, 20)} to ${it.whole(4, 8)} days.`,
  (it) => `Balanced the ${line(it)} with time studies; cycle time fell by ${it.whole(6, 22)} seconds.`,
  (it) => `Reduced downtime of the ${line(it)} by ${percent(it)}% with root cause analysis and 5 Why.`,
];

/** Duty without a figure. */
export const DUTIES: Sentences = [
  () => 'Responsible for continuous improvement of the assembly process.',
  (it) => `In charge of quality at the ${line(it)}.`,
  () => 'Looked after daily production targets.',
  () => 'Helped with lean activities.',
];

/** What tells nothing about the criteria. */
export const OTHER: Sentences = [
  () => 'Grew up near a mill and never lost the taste for machines.',
  (it) => `Moved ${few(it)} times for work and would again.`,
  () => 'Plays the double bass in a local orchestra.',
  () => 'Looking for a plant close to home.',
  (it) => `Notice period ${it.whole(1, 3)} months.`,
  () => 'Volunteer fire fighter.',
  () => 'Rebuilt a 1962 tractor over two winters.',
  () => 'Speaks two languages at home.',
];

export const SKILLS = [
  'SolidWorks',
  'AutoCAD',
  'SAP PP',
  'Minitab',
  'PLC programming',
  'Siemens TIA Portal',
  'Python',
  'SQL',
  'Power BI',
  'Arena',
  'CNC',
  'FMEA',
  'SPC',
  'Lean manufacturing',
  'Kanban',
  'MS Excel',
  'MS PowerPoint',
  'Creo',
  'LabVIEW',
  'SCADA',
] as const;

export const EMPLOYERS = [
  'Halden Foods',
  'Orbis Castings',
  'Marlow Pumps',
  'Kestrel Packaging',
  'Dunmore Bearings',
  'Sierra Alta Plásticos',
  'Vale Verde Papel',
  'Weidenau Antriebe',
  'Nandipur Auto Components',
  'Blue Heron Bottling',
  'Northgate Appliances',
  'Oosterdam Zuivel',
] as const;
