import type { Column } from '@plumbline/screening';
import type { StoredRecord } from './judging';

/** The columns that most lists have. */
export const WARM_UP_COLUMNS: readonly Column[] = [
  { name: 'Name', field: 'name' },
  { name: 'E-mail', field: 'email' },
  { name: 'Phone', field: 'phone' },
  { name: 'Degree', field: 'degree' },
  { name: 'Field of study', field: 'field_of_study' },
  { name: 'University', field: 'institution' },
  { name: 'Years of experience', field: 'years' },
  { name: 'Certifications', field: 'certifications' },
  { name: 'Skills', field: 'skills' },
  { name: 'Work experience', field: 'experience' },
  { name: 'Summary', field: 'resume' },
];

const NAMES = ['Ada Example', 'Björn Beispiel', 'Chloé Exemple', 'Dora Örnek', 'Emil Przykład'];
const DEGREES = [
  'B.Sc.',
  'Master of Engineering',
  'Diplom-Ingenieur (FH)',
  'Associate degree',
  'MBA, expected 2027',
  'High school diploma',
  '',
];
const STUDIES = [
  'Industrial Engineering',
  'Maschinenbau',
  'Business Administration',
  'Electrical Eng.',
  'History',
  'Supply Chain Management',
];
const SCHOOLS = ['Example State University', 'Technische Hochschule Musterstadt', 'Institut Exemple'];
const CERTIFICATIONS = [
  'CPIM',
  'CMQ/OE (exam booked for May)',
  'CSCP, APICS, 2021',
  'Lean Six Sigma Black Belt; PMP',
  'studying for the CPIM, part 1 passed',
  'no certifications',
  'CQE lapsed 2019',
  'ASQ Certified Manager of Quality/Organizational Excellence (CMQ/OE), valid until 2028',
  '',
];
const SKILLS = [
  'AutoCAD',
  'SAP PP',
  'Minitab',
  'PLC programming',
  'Python',
  'value stream mapping',
  'SMED',
  'Power BI',
  'FMEA',
  'MS Excel',
  'CNC',
];
const EMPLOYERS = ['Example Valves GmbH', 'Sample Foods Inc.', 'Muestra Papel S.A.'];
const TITLES = ['Production Engineer', 'Shift Supervisor', 'Process engineer', 'Maintenance Technician', 'Quality Manager'];
const DEEDS = [
  'led a team of 14 operators and cut changeover time by 35 % with SMED',
  'trained 30 employees in standard work and 5S',
  'presented the weekly figures to the plant manager and agreed the recovery plan with two suppliers',
  'programmed a Siemens PLC for the filling line, which raised OEE from 63 % to 75 %',
  'introduced an MES on three lines; scrap fell by a fifth',
  'was responsible for maintenance records and spare parts',
  'negotiated a new shift model with the works council and persuaded the night shift of it',
  'ran a kaizen event on the packing line that saved 40,000 euros a year',
  'used AutoCAD for layouts and kept the bills of material in SAP',
  'built a simulation model that showed the bottleneck, and moved it',
];
const CLAIMS = [
  'Excellent communicator and team player.',
  'Results-driven, fast learner.',
  'Holds neither the CPIM nor the CMQ/OE yet.',
  '',
];

/** Invented applicants, as unlike each other as those of a list, from one row to another. They are judged, never stored. */
export function warmUpRows(from: number, to: number): StoredRecord[] {
  return Array.from({ length: to - from }, (_, index) => ({ row: from + index, cells: cellsOf(from + index), json: '[]' }));
}

function cellsOf(row: number): string[] {
  const pick = (words: readonly string[], step: number): string =>
    words[(row * step + Math.floor(row / words.length)) % words.length] ?? '';
  const post = (step: number): string => {
    const from = 2003 + ((row * step) % 17);
    return `${from} - ${from + 1 + (row % 6)} ${pick(TITLES, step)}, ${pick(EMPLOYERS, step)}: ${pick(DEEDS, step)}; ${pick(DEEDS, step + 2)}.`;
  };
  return [
    pick(NAMES, 1),
    `applicant.${row}@example.com`,
    `+1 555 01${String(row).padStart(5, '0')}`,
    pick(DEGREES, 1),
    pick(STUDIES, 1),
    pick(SCHOOLS, 1),
    row % 5 === 0 ? '' : `${row % 28} years`,
    pick(CERTIFICATIONS, 1),
    [pick(SKILLS, 1), pick(SKILLS, 2), pick(SKILLS, 3)].join('; '),
    `${post(1)}\n${post(3)}`,
    `In row ${row} of my story I ${pick(DEEDS, 7)}. Before that I ${pick(DEEDS, 9)}. ${pick(CLAIMS, 1)}`,
  ];
}
