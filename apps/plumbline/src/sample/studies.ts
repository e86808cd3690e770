import type { Chance } from './chance';

export interface Study {
  readonly degree: string;
  readonly field: string;
  readonly institution: string;
}

type Choices = readonly [Study, ...Study[]];
const study = (degree: string, field: string, institution: string): Study => ({ degree, field, institution });

/** Degrees as lists really name them, by how well they fit. Institutions are invented, apart from their kind. */
const STUDIES: Readonly<Record<'strong' | 'good' | 'near' | 'far' | 'none', Choices>> = {
  strong: [
    study('M.S. Industrial Engineering; B.S. Mechanical Engineering', 'Industrial Engineering', 'Lakeview State University'),
    study('MBA; BSME', 'Mechanical Engineering', 'Ridgemont University'),
    study('Dipl.-Ing. Maschinenbau', 'Maschinenbau', 'Technische Universität Rosenfeld'),
    study("Diplôme d'ingénieur", 'Génie industriel', 'École des Mines de Valcourt'),
    study('M.Tech, B.E.', 'Production Engineering', 'Sahyadri Institute of Technology'),
    study('Laurea magistrale', 'Ingegneria gestionale', 'Politecnico di Valdoro'),
    study('Civilingenjör', 'Maskinteknik', 'Norrviks tekniska högskola'),
    study('mgr inż.', 'Mechanika i budowa maszyn', 'Politechnika Wiślana'),
    study('MEng (Hons)', 'Mechanical and Manufacturing Engineering', 'University of Marlow'),
    study('PhD', 'Electrical Engineering', 'Northfield University'),
    study('硕士', '工业工程', '云岭大学'),
  ],
  good: [
    study("Bachelor's", 'Industrial Engineering', 'Lakeview State University'),
    study('B.S.', 'Mechanical Engineering', 'Harlan Polytechnic'),
    study('BSEE', 'Electrical Engineering', 'Dunmore College'),
    study('B.Eng.', 'Manufacturing Engineering', 'University of Marlow'),
    study('B.Tech', 'Mechanical', 'Nandipur College of Engineering'),
    study('Ingeniero Industrial', 'Ingeniería industrial', 'Universidad de Monteclaro'),
    study('Bacharelado', 'Engenharia de Produção', 'Universidade do Vale Verde'),
    study('Dipl.-Ing. (FH)', 'Elektrotechnik', 'Hochschule Weidenau'),
    study('Lisans', 'Endüstri Mühendisliği', 'Karadere Üniversitesi'),
    study('BSc (Hons)', 'Electrical and Electronic Engineering', 'Thornbridge University'),
    study('HBO ing.', 'Werktuigbouwkunde', 'Hogeschool Oosterdam'),
    study('学士', '电气工程', '东湖理工大学'),
    study('inż.', 'Elektrotechnika', 'Politechnika Wiślana'),
    study('S1', 'Teknik Industri', 'Universitas Nusa Raya'),
    study("Bachelor's degree", 'Industrail Enginering', 'Lakeview State University'),
  ],
  near: [
    study('B.S.', 'Chemical Engineering', 'Aldergrove University'),
    study("Bachelor's", 'Mechanical Engineering Technology', 'Fernhill Institute'),
    study('BEng', 'Mechatronics', 'Kowhai Institute of Technology'),
    study('B.E.', 'Electronics and Communication', 'Nandipur College of Engineering'),
    study('B.S.', 'Materials Science and Engineering', 'Ridgemont University'),
    study('Bachelor of Engineering', '', 'Kowhai Institute of Technology'),
    study('B.Tech', 'Information Technology', 'Sahyadri Institute of Technology'),
    study('BSc', 'Aerospace Engineering', 'University of Marlow'),
    study('Licence professionnelle', 'Qualité et production', 'Université de Bellerive'),
  ],
  far: [
    study('BA', 'History', 'Elmwood College'),
    study("Bachelor's", 'Business Administration', 'Carrick Business School'),
    study('A.A.S.', 'Industrial Maintenance Technology', 'Brook County Community College'),
    study('Diploma', 'Mechanical Engineering', 'Government Polytechnic, Nandipur'),
    study('Staatlich geprüfter Techniker', 'Maschinenbautechnik', 'Fachschule Kahlberg'),
    study('High school diploma', '', 'Millbrook High School'),
    study('B.S. (in progress, expected 2028)', 'Industrial Engineering', 'Lakeview State University'),
    study('Some college, 45 credits', 'Engineering', 'Brook County Community College'),
    study('BTS', 'Maintenance industrielle', 'Lycée Arnaud'),
  ],
  none: [study('', '', ''), study('see CV', '', ''), study('', '', 'Lakeview State University'), study('n/a', '', '')],
};

export type StudyKind = keyof typeof STUDIES;

export function pickStudy(luck: Chance, kind: StudyKind): Study {
  return luck.pick(STUDIES[kind]);
}

export const CERTIFICATIONS: Readonly<Record<'held' | 'other' | 'doubtful', readonly [string, ...string[]]>> = {
  held: [
    'APICS CPIM (2024)',
    'CPIM',
    'Certified in Planning and Inventory Management, 2025',
    'CMQ/OE (ASQ, 2025)',
    'ASQ CMQ/OE; CQE',
    'CPIM; Six Sigma Green Belt',
    'CFPIM',
    'ASQ Certified Manager of Quality/Organizational Excellence, valid to 12/2027',
    'CPIM 2023, CSCP 2024',
  ],
  other: [
    'Six Sigma Green Belt',
    'Lean Six Sigma Black Belt (IASSC)',
    'PMP',
    'CSCP',
    'CQE; CQA',
    'EIT',
    'P.E. (Ohio)',
    'CMfgE',
    'ASQ CSSGB',
    'OSHA 30',
    'ISO 9001 internal auditor',
  ],
  doubtful: [
    'CPIM Part 1 passed',
    'CPIM in progress',
    'CPIM, 2014',
    'CPIM (lapsed 2020)',
    'CPIM preparation course',
    'CMQ/OE, exam booked for February',
    'CMQ/OE 2017',
    'CPIM?',
    'APICS member',
    'CPM (ISM)',
    'CPIM-Zertifizierung angestrebt',
    'CPIM en cours',
    'CQM',
  ],
};
