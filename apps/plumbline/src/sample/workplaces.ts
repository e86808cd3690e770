import type { Chance } from './chance';

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
  'Mastercam',
  'Allen-Bradley',
  'Plant Simulation',
  'Tableau',
  'VBA',
  'GD&T',
  'Value stream mapping',
  'Forklift licence',
] as const;

const EMPLOYERS = [
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
  'Karadere Seramik',
  'Fernhill Dairy',
  'Tōwa Seimitsu Kakō',
  'Valdoro Rubinetteria',
  'Ironbrook Valves',
  'Lumen Ridge Batteries',
  'Norrvik Sågverk',
  'Wisła Meble',
] as const;

const TITLES = [
  'Production Engineer',
  'Process Engineer',
  'Manufacturing Engineer',
  'Industrial Engineer',
  'Shift Supervisor',
  'Quality Engineer',
  'Maintenance Planner',
  'Production Planner',
  'Line Technician',
  'Plant Engineer',
] as const;

const MONTHS = ['Jan', 'Mar', 'Apr', 'Jun', 'Aug', 'Sep', 'Oct', 'Nov'] as const;

/** One job as its heading on a résumé: who, where, from when to when, in one of the usual ways of writing. */
export function jobHeading(luck: Chance, from: number, to: number | 'present'): string {
  const [employer, title] = [luck.pick(EMPLOYERS), luck.pick(TITLES)];
  const until = to === 'present' ? luck.pick(['present', 'today', 'now']) : String(to);
  const styles: readonly [string, ...string[]] = [
    `${employer}, ${String(from)} – ${until}.`,
    `${title}, ${employer} (${String(from)}-${until}):`,
    `${luck.pick(MONTHS)} ${String(from)} - ${to === 'present' ? 'Present' : `${luck.pick(MONTHS)} ${String(to)}`}: ${title} at ${employer}.`,
    `${employer} | ${title} | ${String(from)} – ${until} |`,
  ];
  return luck.pick(styles);
}
