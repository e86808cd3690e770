import { few, line, months, part, percent, type Sentences } from './filling';

/** Improvements with a figure and a method. */
export const IMPROVED: Sentences = [
  (it) => `Led a kaizen on the ${line(it)} that cut changeover time from ${it.whole(45, 90)} to ${it.whole(9, 28)} minutes using SMED.`,
  (it) => `Raised OEE of the ${line(it)} from ${it.whole(52, 63)}% to ${it.whole(74, 86)}% in a TPM programme.`,
  (it) => `Cut scrap by ${percent(it)} through a DMAIC project on the ${line(it)}.`,
  (it) => `Value stream mapping of the ${line(it)} shortened lead time from ${it.whole(12, 20)} to ${it.whole(4, 8)} days.`,
  (it) => `Balanced the ${line(it)} with time studies; cycle time fell by ${it.whole(6, 22)} seconds.`,
  (it) => `Reduced downtime of the ${line(it)} by ${percent(it)} with root cause analysis and 5 Why.`,
  (it) => `Ran a 5S programme at the ${line(it)}, after which search time fell by ${percent(it)}.`,
  (it) => `Poka-yoke fixtures at the ${line(it)} took wrong assemblies from ${it.whole(12, 30)} to ${it.whole(0, 3)} a month.`,
  (it) => `A FMEA of the ${line(it)} with maintenance brought customer complaints down by ${percent(it)} within ${months(it)}.`,
  (it) => `Moved the ${line(it)} to one-piece flow; work in progress fell by ${percent(it)}.`,
  (it) => `Kanban between the ${line(it)} and the store lowered ${part(it)} stock by ${percent(it)}.`,
  (it) =>
    `Led ${few(it)} Six Sigma projects on the ${line(it)} that together lifted first-pass yield from ${it.whole(81, 89)}% to ${it.whole(93, 98)}%.`,
  (it) => `Rebuilt the preventive maintenance plan of the ${line(it)}; mean time between failures doubled in ${months(it)}.`,
  (it) => `Rearranged the ${line(it)} after a spaghetti diagram and saved ${it.whole(2, 9)} kilometres of walking a shift.`,
  (it) => `Standard work on the ${line(it)} reduced rework by ${percent(it)}.`,
  (it) => `Theory of constraints on the ${line(it)}: freed the bottleneck and raised output by ${percent(it)}.`,
];

/** Duty without a figure. */
export const DUTIES: Sentences = [
  () => 'Responsible for continuous improvement of the assembly process.',
  (it) => `In charge of quality at the ${line(it)}.`,
  () => 'Looked after daily production targets.',
  () => 'Helped with lean activities.',
  (it) => `Duties included scheduling and quality checks at the ${line(it)}.`,
  () => 'Participated in kaizen events.',
  (it) => `Prepared work instructions for the ${line(it)}.`,
  (it) => `Checked incoming ${part(it)} lots.`,
  () => 'Stood in for the shift lead during holidays.',
  () => 'Familiar with 5S and six sigma concepts.',
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
  () => 'Returned to work after raising three children.',
  () => 'Open to shift work and travel.',
  () => 'Served four years as a ship’s mechanic.',
  () => 'References on request.',
  () => 'Coaches a youth handball team on Saturdays.',
  () => 'Wants to leave retail for production.',
];
