import type { DegreeCase } from './degree-cases.fixture';

const cv = (resume: string, verdict: string): DegreeCase => [{ resume }, verdict];
const note = (notes: string, verdict: string): DegreeCase => [{ notes }, verdict];

/** The education section of a résumé, between its other sections. */
export const SECTIONS: readonly DegreeCase[] = [
  cv(
    'EDUCATION\nKestrel Valley University, Duluth, MN\nBachelor of Science, Manufacturing Engineering — May 2013\nGPA 3.4\n\nEXPERIENCE\nPlanner',
    'bachelor yes',
  ),
  cv(
    'Education\nMaster of Engineering in Industrial Systems\nUniversity of Brandt, 09/2016 – 06/2018\nBachelor of Engineering in Mechanical Engineering\nUniversity of Brandt, 09/2012 – 06/2016\n\nWork Experience\nPlanner',
    'master yes engineering',
  ),
  cv(
    'ACADEMIC BACKGROUND\n• B.E. in Electrical Engineering, First Class (2009)\n• HSC, Maharashtra Board (2005)\n\nWORK EXPERIENCE\nFitter',
    'bachelor yes',
  ),
  cv(
    'EDUCATION\nUniversity of Corrin (exchange year, Fall 2012)\nHarwick Univ. — B.S.E., Mechanical Engineering, 2014\n\nSKILLS\nSAP',
    'bachelor yes',
  ),
  cv(
    'Education\nExchange semester, TU Bergstadt, mechanical engineering (2017)\nBSc Business Administration, Marlow (2018)\n\nSkills\nSAP',
    'bachelor no',
  ),
  cv('Education:\nMinor: Mechanical Engineering\nMajor: Economics\nB.A., Lorne State, 2012\n\nSkills:\nSAP', 'bachelor no'),
  cv('Education\nDouble major in Electrical Engineering and Physics, B.S., Northgate, 2011\n\nSkills\nSAP', 'bachelor yes'),
  cv('Education\nCertificate in Production and Inventory, 2018\nBSEE, 2009, Tarbert\n\nSkills\nSAP', 'bachelor yes'),
  cv(
    'EDUCATION\nA.A.S. Mechatronics, Ridge Community College, 2012\nB.S. Mechanical Engineering, Lorne State (transferred, did not finish)\n\nSKILLS\nSAP',
    'associate no',
  ),
  cv('Education\nB.S. Mechanical Engineering, Lorne State University (transferred from Ridge CC), 2014\n\nSkills\nSAP', 'bachelor yes'),
  cv(
    'EDUCATION\nM.S. Manufacturing (thesis in progress, expected Dec 2026)\nB.S. Manufacturing Eng. 2023\n\nSKILLS\nSAP',
    'bachelor yes running',
  ),
  cv(
    'Education\nCarrick School of Business | MBA, Operations | 2019\nTarbert University | B.Eng. Mechatronics | 2013\n\nSkills\nSAP',
    'master adjacent mba',
  ),
  cv(
    'Education\nHigh School: Dunmore Technical High School, mechanical drafting, 2004\nNo college.\n\nExperience\nFitter',
    'high_school no',
  ),
  cv(
    "EDUCATION\nBachelor's of Engineering – Mechanical\nK.L.S. Institute of Technology\n2011 - 2015 | 71.2%\n\nDiploma – Mechanical\nGovt. Polytechnic\n2008 - 2011 | 68%\n\nPROJECTS\nJig design",
    'bachelor yes',
  ),
  cv(
    'AUSBILDUNG\n09/2010 – 02/2014 Hochschule Auental, Studiengang Maschinenbau, Abschluss Bachelor of Engineering (1,9)\n08/2007 – 06/2010 Ausbildung zum Industriemechaniker\n\nKENNTNISSE\nSAP',
    'bachelor yes',
  ),
  cv('Studium\nTU Bergstadt, Elektrotechnik, 10/2005–09/2011, Diplom\n\nBerufserfahrung\nPlaner', 'master yes engineering'),
  cv(
    "FORMATION\n2011-2014 : École Nationale d'Ingénieurs, diplôme d'ingénieur, spécialité productique\n2009-2011 : classes préparatoires\n\nLANGUES\nAnglais",
    'master yes engineering',
  ),
  cv(
    "Formation\n2015 Master Génie Industriel – Univ. Valmont\n2013 Licence Sciences pour l'ingénieur\n\nLangues\nAnglais",
    'master yes engineering',
  ),
  cv('FORMACIÓN\nIngeniería Industrial (Plan 2004), Univ. de los Llanos, 2006-2011. Titulado.\n\nIDIOMAS\nInglés', 'bachelor yes'),
  cv('Formación académica\nGrado en Ingeniería Mecánica (pendiente TFG)\n\nIdiomas\nInglés', 'high_school no running'),
  cv(
    'Formação\nEngenharia de Produção Mecânica – UFX – conclusão em 2016\nCurso técnico em mecânica – 2010\n\nIdiomas\nInglês',
    'bachelor yes',
  ),
  cv(
    'FORMAZIONE\n2012: Laurea Magistrale in Ingegneria Meccanica, Politecnico, 105/110\n2009: Laurea Triennale\n\nLINGUE\nInglese',
    'master yes engineering',
  ),
  cv('Opleiding\n2008-2012 HBO-bachelor Werktuigbouwkunde (diploma)\n2004-2008 MBO Werktuigbouw\n\nVaardigheden\nSAP', 'bachelor yes'),
  cv('UTBILDNING\nKTH, Civilingenjör Industriell ekonomi, 2009–2014\n\nARBETSLIVSERFARENHET\nPlanerare', 'master yes engineering'),
  cv('Koulutus\nTekniikan ylioppilas, konetekniikka (opinnot kesken)\n\nTyökokemus\nHitsaaja', 'high_school no running'),
  cv(
    'Wykształcenie\nPolitechnika Nadrzeczna, Wydział Mechaniczny, kierunek: mechanika i budowa maszyn, mgr inż., 2008\n\nUmiejętności\nSAP',
    'master yes engineering',
  ),
  cv('EĞİTİM\nKaradere Teknik Üniversitesi – Makine Mühendisliği (Lisans) 2008-2013\nAnadolu Lisesi\n\nDENEYİM\nPlanlama', 'bachelor yes'),
  cv('教育背景\n2010.09-2014.06 东湖大学 工业工程 本科\n\n工作经历\n2014.07-2019.08 东湖机械 工艺工程师', 'bachelor yes'),
  cv(
    '学歴\n2008年4月 東山大学 工学部 機械工学科 入学\n2012年3月 東山大学 工学部 機械工学科 卒業\n\n職歴\n2012年4月 東山精機 入社',
    'bachelor yes',
  ),
  cv('학력\n2006.03 ~ 2012.02 한빛대학교 기계공학과 졸업 (학사)\n\n경력\n2012.03 ~ 2018.02 한빛정밀 생산관리', 'bachelor yes'),
  cv('Education\nBSME Lakeview 2010 / MSIE Lakeview 2012 / PE\n\nSkills\nSAP', 'master yes engineering'),
  cv(
    'EDUCATION\nBachelor of Science — Lakeview State\nMajor: Industrial & Manufacturing Engineering\nClass of 2011\n\nSKILLS\nSAP',
    'bachelor yes',
  ),
  cv('EDUCATION\nLakeview State – Bachelor of Science\nConcentration: Supply Chain Management\n\nSKILLS\nSAP', 'bachelor no'),
  cv(
    "EDUCATION\nUniversity of Marlow: coursework toward B.S. Electrical Engineering (60 credit hours)\nUS Navy: electrician's mate school\n\nSKILLS\nSAP",
    'high_school no',
  ),
  cv(
    'EDUCATION\nBachelor of Science, Mechanical Engineering (2 classes left), Lorne State\n\nSKILLS\nSAP',
    'high_school no | high_school no running',
  ),
  cv('Education\nGraduate of the Faculty of Mechanical Engineering, University of Nadrzecz, 2009\n\nSkills\nSAP', 'bachelor yes'),
  cv('Education\nB.S. Mechanical Engineering, 2011, Lorne State\nHarwick Night School, 2009\nPresent\n\nSkills\nSAP', 'bachelor yes'),
  cv(
    'EDUCATION & CREDENTIALS\nBachelor of Science in Industrial Technology; Minor in Mechanical Engineering (Lorne State, 2010)\n\nSKILLS\nSAP',
    'bachelor adjacent',
  ),
  cv(
    'EDUCATION\nBSc Engineering (Mechanical) — University of Kwena, Johannesburg — 2012\nNational Senior Certificate — 2007\n\nSKILLS\nSAP',
    'bachelor yes',
  ),
  cv(
    'Education\nAssociate of Science, Pre-Engineering (2009); Bachelor of Science, Electrical Engineering (2012)\n\nSkills\nSAP',
    'bachelor yes',
  ),
  cv(
    'Education\nPhD Candidate, Mechanical Engineering, Harwick (2022–present)\nMSc Mechanical Engineering (2021), BSc (2019)\n\nSkills\nSAP',
    'master yes running engineering',
  ),
  cv('EDUCATION\nB.S. Engineering Physics, Lorne State, 2012\n\nSKILLS\nSAP', 'bachelor adjacent'),
  cv('Education\nBSc Mechanical Engineering — withdrawn from program in 2011 for family reasons\n\nSkills\nSAP', 'high_school no'),
  cv('Education\nIncomplete: Electrical engineering, 3 of 4 years, Tarbert\n\nSkills\nSAP', 'high_school no'),
  cv(
    'Education\nBachelor degree (Electrical Engineering), degree conferral pending December 2026\n\nSkills\nSAP',
    'high_school no running',
  ),
  cv('EDUCATION\n2 years of Mechanical Engineering at Lorne State\nCDL Class A\n\nSKILLS\nSAP', 'high_school no'),
];

/** Education told in sentences. */
export const SENTENCES: readonly DegreeCase[] = [
  cv('Results-driven manufacturing engineer holding a BSc in mechanical engineering and six years at Orbis.', 'bachelor yes'),
  note('Phone screen: BSIE from Lorne, MBA at night school finishing in May', 'bachelor yes running'),
  cv('After graduating with a B.Eng. in production engineering in 2014 I joined Halden Foods as a planner.', 'bachelor yes'),
  cv('Currently in my second year of a BSc in industrial engineering; working weekends as an operator.', 'high_school no running'),
  cv('My degree is in marine biology (BSc), but I have run CNC cells for nine years.', 'bachelor no'),
  cv('Ich habe 2012 mein Studium des Maschinenbaus an der TU Bergstadt als Diplom-Ingenieur abgeschlossen.', 'master yes engineering'),
  cv("Titulaire d'un master en génie des procédés, j'ai rejoint une laiterie comme responsable de ligne.", 'master adjacent engineering'),
  cv('Sou formado em Engenharia Mecânica pela UFX (2015) e trabalho com estampagem.', 'bachelor yes'),
  cv('Ho conseguito la laurea triennale in ingegneria gestionale nel 2016.', 'bachelor yes'),
  cv('Ik heb in 2013 mijn HBO-diploma werktuigbouwkunde gehaald.', 'bachelor yes'),
  cv('Jag är civilingenjör i maskinteknik från KTH med tio år inom fordonsindustrin.', 'master yes engineering'),
  cv('Ukończyłem studia magisterskie na kierunku mechatronika w 2014 r.', 'master adjacent engineering'),
  cv('Makine mühendisliği lisans mezunuyum, 8 yıldır üretimde çalışıyorum.', 'bachelor yes'),
  cv('本人2013年毕业于东湖大学机械工程专业，本科学历，从事生产管理十年。', 'bachelor yes'),
  cv('東山大学工学部機械工学科を卒業後、生産技術に10年従事。', 'bachelor yes'),
  cv('한빛대학교 산업공학과를 졸업하고 생산관리 업무를 8년간 했습니다.', 'bachelor yes'),
  note('B.Tech Mechanical hai, 2014 pass out, pune se', 'bachelor yes'),
  note('Has an MSc (Eng) in electrical power from Glen; chatty', 'master yes engineering'),
  cv('An engineer by training (M.Eng., Mechanical, 2011), a planner by choice.', 'master yes engineering'),
  note('No degree, but 20 years as toolmaker', 'none no | high_school no'),
  note('Never finished his BSME', 'high_school no'),
  cv('I hold a diploma in mechanical engineering from Kasumi Polytechnic and am now enrolled for a BTech.', 'associate no running'),
];

/** What looks like a degree in engineering and is none, or is somebody else's. */
export const LOOK_ALIKES: readonly DegreeCase[] = [
  cv('Studied next to the mechanical engineering building; degree in music (BA, Lorne State).', 'bachelor no'),
  cv('Machinist. My wife has a bachelor of science in industrial engineering.', 'unclear unclear'),
  note('Req: BS in ME required, MS preferred', 'unclear unclear'),
  cv('WANTED: production engineer. Qualifications: bachelor degree in Mechanical Engineering or equivalent.', 'unclear unclear'),
  cv('Recruited and trained 12 B.Tech graduates per year for the press shop.', 'unclear unclear'),
  cv('Worked with PhD chemists and MS engineers at the pilot plant.', 'unclear unclear'),
  cv('Taught the B.S. Mechanical Engineering capstone lab as a shop technician.', 'unclear unclear'),
  cv('Taught production planning to master of science students.', 'unclear unclear'),
  [{ title: 'Sales Engineer', education: 'BA Marketing, Lorne State' }, 'bachelor no'],
  [{ title: 'Train Engineer', education: 'High school diploma' }, 'high_school no'],
  [{ title: 'Software Engineer', degree: 'BS', field_of_study: 'Computer Science' }, 'bachelor no'],
  ['Stationary Engineer licence, 3rd class', 'none no'],
  ['Diploma, Dunmore Technical High School (Mechanical Drafting)', 'high_school no'],
  ['Engineering Officer course, Army, 2009', 'none no'],
  ['Locomotive engineer certification', 'none no'],
  ['BA Landscape Architecture', 'bachelor no'],
  ['Bachelor of Fine Arts (Industrial Design)', 'bachelor no'],
  cv('Education\nMaster scheduler training, 2016\nMS Project, MS Excel course\n\nSkills\nSAP', 'none no'),
  cv('Education\nGED, 2001\nMaster electrician licence, 2009\n\nSkills\nSAP', 'high_school no'),
  note('Asked whether a BSEE is needed for the job.', 'unclear unclear'),
  cv('Helped my daughter finish her BEng in electrical engineering while I drove a forklift.', 'unclear unclear'),
  cv('Our plant engineers (BSME, MSIE) taught me SPC.', 'unclear unclear'),
  cv(
    'Education\nLorne State University, Department of Industrial Engineering - lab assistant\nHigh School Diploma, 2010\n\nSkills\nSAP',
    'high_school no',
  ),
  cv('Education\nBachelor of Science in Nursing\nCollege of Engineering and Mines campus\n\nSkills\nSAP', 'bachelor no'),
  ['BS Business, School of Engineering & Business', 'bachelor no'],
  [{ degree: 'BA', field_of_study: 'History', institution: 'Brisco Institute of Industrial Engineering' }, 'bachelor no'],
  [{ degree: 'Associate', field_of_study: 'Mechanical Engineering', notes: 'Applied to BSME program' }, 'associate no'],
  ['Admitted to MS Industrial Engineering (starts Jan 2027); BTech Mechanical 2022', 'bachelor yes | bachelor yes running'],
  ['Mechanical Engineering Technician Certificate', 'none no'],
  note('BE prepared to travel; ME too', 'unclear unclear'),
  [{ skills: 'MS Office, BS detection, AS9100, BA tools, ME10' }, 'unclear unclear'],
  note('MBA not required for this role', 'unclear unclear'),
];
