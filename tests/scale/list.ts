/**
 * A list of invented applicants of any length, the same on every machine: RFC 4180 with quoted commas, doubled quotes, line breaks in
 * cells, and names outside ASCII. About 780 bytes a row. One row in 50 repeats an earlier person's e-mail address.
 */
export function* listOf(rows: number, seed = 1): Generator<string> {
  const chance = chanceOf(seed);
  yield `${HEADINGS.join(',')}\r\n`;
  for (let row = 1; row <= rows; row++) yield rowOf(row, chance);
}

const HEADINGS = [
  'Name',
  'E-mail',
  'Phone',
  'Degree',
  'Field of study',
  'University',
  'Years of experience',
  'Certifications',
  'Skills',
  'Experience',
  'Summary',
];

const FIRST = [
  'Amina',
  'Björn',
  'Chen',
  'Dolores',
  'Emeka',
  'Fatima',
  'Grzegorz',
  'Hélène',
  'Ines',
  'Jürgen',
  'Keiko',
  'Liam',
  'Mário',
  'Ngozi',
  'Olga',
  'Priya',
  'Quinn',
  'Rosa',
  'Søren',
  'Tomás',
  'Uma',
  'Vikram',
  'Wei',
  'Ximena',
  'Yusuf',
  'Zoë',
];
const LAST = [
  'Abbott',
  'Brown',
  'Castillo',
  'Díaz',
  'Eze',
  'Fischer',
  'García',
  'Hansen',
  'Ito',
  'Jones',
  'Kowalski',
  'Łukasik',
  'Müller',
  'Nguyen',
  'O’Neill',
  'Patel',
  'Quist',
  'Rossi',
  'Silva',
  'Tanaka',
  'Usman',
  'Vogel',
  'White',
  'Xu',
  'Yılmaz',
  'Zhang',
];
const DEGREES = [
  'Bachelor of Science',
  'BSc',
  'Master of Science',
  'MSc',
  'B.Eng.',
  'Associate degree',
  'PhD',
  'High school diploma',
  'MBA',
  '',
];
const FIELDS_OF_STUDY = [
  'Industrial Engineering',
  'Mechanical Engineering',
  'Electrical Engineering',
  'Chemical Engineering',
  'Business Administration',
  'Physics',
  'History',
  '',
];
const UNIVERSITIES = ['State University', 'Technical University', 'City College', 'Polytechnic Institute'];
const CERTIFICATIONS = [
  'CPIM',
  'CPIM (in progress)',
  'CMQ/OE',
  'Six Sigma Green Belt',
  'PMP',
  'CSCP; CPIM, certified 2021',
  'studying for the CMQ/OE',
  '',
  '',
  '',
];
const SKILLS = [
  'SAP',
  'AutoCAD',
  'SolidWorks',
  'Minitab',
  'PLC programming',
  'Excel',
  'Lean',
  'Kaizen',
  'value stream mapping',
  'SMED',
  'FMEA',
  'MES',
];
const PLACES = ['Example Motors', 'Northern Castings', 'Riverside Packaging', 'Harbour Foods', 'Blue Hill Plastics'];
const DEEDS = [
  'led a team of 12 operators and cut changeover time by 38 % with SMED',
  'presented the weekly output figures to management and agreed the recovery plan with suppliers',
  'rebuilt the line layout, which raised overall equipment effectiveness from 61 % to 74 %',
  'trained 25 employees in 5S and standard work',
  'programmed a PLC for the palletiser and wrote the operators’ guide',
  'kept the maintenance records',
  'said "no" to a change that would have stopped line 3, and showed why with control charts',
];

interface Chance {
  below(limit: number): number;
  of(words: readonly string[]): string;
}

/** mulberry32: small, fast, and the same everywhere. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, of: (words) => words[below(words.length)] ?? '' };
}

function rowOf(row: number, chance: Chance): string {
  const name = `${chance.of(FIRST)} ${chance.of(LAST)}`;
  // Some come back: the same address under another row.
  const person = row > 100 && chance.below(50) === 0 ? 1 + chance.below(row - 1) : row;
  const cells = [
    name,
    `applicant${person}@example.com`,
    `555-${String(1_000_000 + row).slice(-7)}`,
    chance.of(DEGREES),
    chance.of(FIELDS_OF_STUDY),
    `${chance.of(UNIVERSITIES)}, ${chance.of(LAST)}`,
    chance.below(8) === 0 ? '' : String(chance.below(30)),
    chance.of(CERTIFICATIONS),
    [chance.of(SKILLS), chance.of(SKILLS), chance.of(SKILLS), chance.of(SKILLS)].join('; '),
    [job(chance), job(chance)].join('\n'),
    summary(chance),
  ];
  return `${cells.map(cell).join(',')}\r\n`;
}

function job(chance: Chance): string {
  const from = 2004 + chance.below(15);
  return `${from}-${from + 1 + chance.below(6)} Production engineer, ${chance.of(PLACES)}: ${chance.of(DEEDS)}.`;
}

function summary(chance: Chance): string {
  return `Production engineer. In the last post I ${chance.of(DEEDS)}; before that I ${chance.of(DEEDS)}. I also ${chance.of(DEEDS)}. Tools: ${chance.of(SKILLS)}, ${chance.of(SKILLS)}.`;
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
