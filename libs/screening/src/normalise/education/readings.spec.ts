import type { Degree } from '../../applicant/facts';
import { readEducation } from './read-education';
import { AS_OF, cellsOf, type Cells } from './verdict.fixture';

/** One degree as it was read: level, group of the field, what is not plain about it, the field in quotation marks; then the words. */
function written({ level, fieldGroup, completion, isMba, kind, field, mastersEngineering, quotes }: Degree): string {
  const more = [
    completion === 'completed' ? '' : completion,
    isMba ? 'mba' : '',
    kind === 'degree' ? '' : kind,
    field === null ? '' : `“${field}”`,
    mastersEngineering === 'no' ? '' : `masters ${mastersEngineering}`,
  ];
  return `${[level, fieldGroup, ...more].filter((it) => it !== '').join(', ')}: ${quotes.map(({ text }) => text).join(' + ')}`;
}

function readingOf(cells: Cells): string {
  const texts = cellsOf(typeof cells === 'string' ? { education: cells } : cells);
  const { degrees } = readEducation(texts, AS_OF);
  for (const { column, start, end, text } of degrees.flatMap(({ quotes }) => quotes))
    expect(texts.find((cell) => cell.column === column)?.text.slice(start, end)).toBe(text);
  return degrees.map(written).join('; ');
}

describe('each degree that is named, with its field and the words that say so', () => {
  it.each<readonly [Cells, string]>([
    [
      'BSc and MSc in Mechanical Engineering',
      'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering; master, seed, “Mechanical Engineering”, masters yes: MSc in Mechanical Engineering',
    ],
    [
      'BS & MS Electrical Engineering',
      'bachelor, seed, “Electrical Engineering”: BS & MS Electrical Engineering; master, seed, “Electrical Engineering”, masters yes: MS Electrical Engineering',
    ],
    [
      'BSc, MSc, Electrical Engineering',
      'bachelor, seed, “Electrical Engineering”: BSc, MSc, Electrical Engineering; master, seed, “Electrical Engineering”, masters yes: MSc, Electrical Engineering',
    ],
    [
      'BSc; MSc Electrical Engineering',
      'bachelor, other: BSc; master, seed, “Electrical Engineering”, masters yes: MSc Electrical Engineering',
    ],
    [
      'BSc Physics, MSc Electrical Engineering',
      'bachelor, quantitative_science, “Physics”: BSc Physics; master, seed, “Electrical Engineering”, masters yes: MSc Electrical Engineering',
    ],
    ['Mechanical Engineering, BS', 'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering, BS'],
    [
      'Mechanical Engineering: BS 2012, MS 2014',
      'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering: BS; master, seed, “Mechanical Engineering”, masters yes: MS + Mechanical Engineering',
    ],
    [
      'Mechanical Engineering BS 2012; MS 2014',
      'bachelor, seed, “Mechanical Engineering”: Mechanical Engineering BS; master, seed, “Mechanical Engineering”, masters yes: MS + Mechanical Engineering',
    ],
    ['Bachelor of Education (B.Ed)', 'bachelor, other, “Education”: Bachelor of Education; bachelor, other, “education”: B.Ed'],
    ['Bachelor of Engineering - BE, Mechanical', 'bachelor, seed, “Mechanical”: Bachelor of Engineering - BE, Mechanical'],
    ['Lic. Ing. Industrial', 'bachelor, seed, “Industrial”: Lic. Ing. Industrial'],
    [
      'Bachelor, BSc Mechanical Engineering',
      'bachelor, seed, “Mechanical Engineering”: Bachelor, BSc Mechanical Engineering; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    ['MBA (Master of Business Administration)', 'master, business, mba, “business”: MBA (Master of Business Administration'],
    ['Master MBA Finance', 'master, business, mba, “business”: MBA'],
    [
      'BSc Mechanical Engineering, 2008 - 2012, MSc Industrial Engineering, 2012 - 2014',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering; master, seed, “Industrial Engineering”, masters yes: MSc Industrial Engineering',
    ],
    [
      '2008 - 2012 BSc Mechanical Engineering, 2012 - present MSc Industrial Engineering',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering; master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering',
    ],
    [
      '2012 BSc Mechanical Engineering, Jan 2014 to present MSc Industrial Engineering',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering; master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering',
    ],
    [
      'BSc Mechanical Engineering 2012\nMSc Industrial Engineering in progress',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering; master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering',
    ],
    [
      'MSc Industrial Engineering in progress; BSc Mechanical Engineering 2012',
      'master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    [
      'MSc Industrial Engineering, in progress, BSc Mechanical Engineering',
      'master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    ['BSc in Engineering, with a major in Mechanical', 'bachelor, seed, “Mechanical”: BSc + Mechanical'],
    ['BSc Engineering (Mechanical)', 'bachelor, seed, “Engineering (Mechanical”: BSc Engineering (Mechanical'],
    [
      'BSc Engineering Technology (Mechanical)',
      'bachelor, engineering_technology, “Engineering Technology (Mechanical”: BSc Engineering Technology (Mechanical',
    ],
    [
      'BSc Industrial Engineering and Economics',
      'bachelor, seed, “Industrial Engineering and Economics”: BSc Industrial Engineering and Economics',
    ],
    [
      'BSc Economics and Industrial Engineering',
      'bachelor, seed, “Economics and Industrial Engineering”: BSc Economics and Industrial Engineering',
    ],
    ['BSc Economics with a view to later work in plants of Industrial Engineering', 'bachelor, business, “Economics”: BSc Economics'],
    ['BSc, minor in Mechanical Engineering', 'bachelor, other: BSc'],
    ['BSc Physics, minor in Mechanical Engineering', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['BSc Physics (minor: Mechanical Engineering)', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['BSc Physics with a minor Mechanical Engineering', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    [
      'BSc Mechanical Engineering, minor Physics; Mechanical Engineering is fun',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    ['Certificate, Project Management', ''],
    ['BSc Physics\nCertificate, Industrial Engineering', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['BSc Physics\nCertificate of\nIndustrial Engineering', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['BSc, College of Engineering', 'bachelor, other: BSc'],
    ['BSc, Engineering College', 'bachelor, other: BSc'],
    ['BSc, Agricultural and Mechanical University', 'bachelor, other: BSc'],
    ['BSc Chemistry, School of the Engineering, Leeds', 'bachelor, quantitative_science, “Chemistry”: BSc Chemistry'],
    ['BSc Physics, Institute of Technology', 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    ['BSc Mecanical Enginering', 'bachelor, seed, “Mecanical Enginering”: BSc Mecanical Enginering'],
    ['BSc Mehcanical Engineering', 'bachelor, seed, “Mehcanical Engineering”: BSc Mehcanical Engineering'],
    ['BSc Mechnaicl Engineering', 'bachelor, seed, “Mechnaicl Engineering”: BSc Mechnaicl Engineering'],
    ['BSc Machanicol Engineering', 'bachelor, seed, “Machanicol Engineering”: BSc Machanicol Engineering'],
    ['BSc Elektrical Engineering', 'bachelor, seed, “Elektrical Engineering”: BSc Elektrical Engineering'],
    ['BSc Productoin Engineering', 'bachelor, seed, “Productoin Engineering”: BSc Productoin Engineering'],
    ['BSc Nautical Science', 'bachelor, other, “Nautical Science”: BSc Nautical Science'],
    ['BSc in Nautical Science', 'bachelor, other, “Nautical Science”: BSc in Nautical Science'],
    ['BSc of the Nautical Science', 'bachelor, other, “Nautical Science”: BSc of the Nautical Science'],
    ['BSc Art Science', 'bachelor, other, “Art Science”: BSc Art Science'],
    ['BSc Video Production', 'bachelor, other, “Video Production”: BSc Video Production'],
    ['BSc Production', 'bachelor, seed, “Production”: BSc Production'],
    ['BSc Industrial Relations', 'bachelor, other, “Industrial Relations”: BSc Industrial Relations'],
    ['BSc Industrial and Labor Relations', 'bachelor, other, “Relations”: BSc + Relations'],
    ['BSc Industrial, Labor', 'bachelor, seed, “Industrial”: BSc Industrial'],
    ['BSc IT', 'bachelor, quantitative_science, “IT”: BSc IT'],
    ['BSc it', 'bachelor, other: BSc'],
    ['BSc IE', 'bachelor, seed, “industrial engineering”: BSc IE'],
    ['BSc, IE', 'bachelor, seed, “IE”: BSc, IE'],
    ['BSc ie', 'bachelor, seed, “industrial engineering”: BSc ie'],
    [{ degree: 'BSc', field_of_study: 'IE' }, 'bachelor, seed, “IE”: BSc + IE'],
    [{ degree: 'BSc', field_of_study: 'ME' }, 'bachelor, seed, “ME”: BSc + ME'],
    [{ degree: 'BSc', field_of_study: 'ee' }, 'bachelor, other: BSc'],
    [{ degree: 'BSc', field_of_study: 'MfgE' }, 'bachelor, other: BSc'],
    ['BSc E&TC', 'bachelor, other_engineering, “E&TC”: BSc E&TC'],
    ['BSc E.C.E.', 'bachelor, seed, “electrical computer”: BSc E.C.E'],
    ['BSc Mech E', 'bachelor, seed, “Mech E”: BSc Mech E'],
    ['BSc mech e', 'bachelor, seed, “mech e”: BSc mech e'],
    ['BSc Chem E', 'bachelor, other_engineering, “Chem E”: BSc Chem E'],
    ['BSc Electrical & Electronics', 'bachelor, seed, “Electrical & Electronics”: BSc Electrical & Electronics'],
    ['BSc Electrical/Mechanical', 'bachelor, seed, “Electrical/Mechanical”: BSc Electrical/Mechanical'],
    ['BSc Electrical-Mechanical', 'bachelor, seed, “Electrical-Mechanical”: BSc Electrical-Mechanical'],
    ['BSc Electrical, Mechanical', 'bachelor, seed, “Electrical”: BSc Electrical'],
    ['Mechanical', 'unclear, seed, “Mechanical”: Mechanical'],
    ['Mechanical Engineering', 'unclear, seed, “Mechanical Engineering”: Mechanical Engineering'],
    ['Engineering', 'unclear, field_not_stated, “Engineering”: Engineering'],
    ['Science', ''],
    ['Carpentry', ''],
    [
      {
        resume:
          'Education\nStudied at Leeds from 2001 on, in a time of strikes, and took Mechanical Engineering there for years and years\n\nSkills\nSAP',
      },
      'unclear, seed, “Mechanical Engineering”: Mechanical Engineering',
    ],
    [
      { resume: 'Education\nBSc at Leeds, where the rain fell and fell on us and all others, Mechanical Engineering\n\nSkills\nSAP' },
      'bachelor, other: BSc',
    ],
    ['BSME', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['BS ME', 'bachelor, seed, “mechanical engineering”: BS ME'],
    ['MSIE, BSME', 'master, seed, “industrial engineering”, masters yes: MSIE; bachelor, seed, “mechanical engineering”: BSME'],
    ['LLB', 'bachelor, other, “law”: LLB'],
    ['Dipl.-Wirt.-Ing.', 'bachelor, seed, “wirtschaftsingenieur”, masters unclear: Dipl.-Wirt.-Ing'],
    ['Dipl.-Inform.', 'master, quantitative_science, “informatik”: Dipl.-Inform'],
    ['Dipl.-Kfm.', 'master, business, “kaufmann”: Dipl.-Kfm'],
    ['PhD', 'doctorate, other: PhD'],
    ['PhD Mechanical Engineering', 'doctorate, seed, “Mechanical Engineering”, masters yes: PhD Mechanical Engineering'],
    ['PhD Physics', 'doctorate, quantitative_science, “Physics”: PhD Physics'],
    ['PhD Operations Research', 'doctorate, close_engineering, “Operations Research”: PhD Operations Research'],
    ['MSc Operations Research', 'master, close_engineering, “Operations Research”: MSc Operations Research'],
    ['MSc', 'master, other, masters unclear: MSc'],
    ['MSc Physics', 'master, quantitative_science, “Physics”: MSc Physics'],
    ['MSc Software Engineering', 'master, software_engineering, “Software Engineering”, masters yes: MSc Software Engineering'],
    ['MSc Engineering Technology', 'master, engineering_technology, “Engineering Technology”: MSc Engineering Technology'],
    ['JD', 'doctorate, other, professional_doctorate: JD'],
    ['MD', 'doctorate, other, professional_doctorate: MD'],
    ['DBA Mechanical Engineering', 'doctorate, seed, professional_doctorate, “Mechanical Engineering”: DBA Mechanical Engineering'],
    ['PGDM Operations', 'bachelor, business, postgraduate_diploma, “Operations”: PGDM Operations'],
    [
      { degree: 'BSc', field_of_study: 'Mechanical Engineering', institution: 'Leeds' },
      'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering',
    ],
    [{ degree: 'Engineering', field_of_study: 'BSc Mechanical' }, 'bachelor, seed, “Mechanical”: BSc Mechanical'],
    [{ degree: 'BSc Mechanical', field_of_study: 'Engineering' }, 'bachelor, seed, “Mechanical”: BSc Mechanical'],
    [
      { degree: 'BSc\nMSc', field_of_study: 'Mechanical Engineering' },
      'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering; master, seed, “Mechanical Engineering”, masters yes: MSc + Mechanical Engineering',
    ],
    [
      { degree: 'BSc', field_of_study: 'Mechanical Engineering', education: 'MBA 2014' },
      'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering; master, business, mba, “business”: MBA',
    ],
    [
      { degree: 'BSc', graduation: '2012', field_of_study: 'Mechanical Engineering' },
      'bachelor, seed, “Mechanical Engineering”: BSc + Mechanical Engineering',
    ],
    [
      { degree: 'BSc', title: 'Dipl.-Ing., Maschinenbau' },
      'bachelor, other: BSc; bachelor, seed, “Maschinenbau”, masters unclear: Dipl.-Ing., Maschinenbau',
    ],
    [
      { degree: 'BSc', title: 'BSc Mechanical Engineering' },
      'bachelor, other: BSc; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    [{ degree: 'BSc Physics', title: 'BSc Mechanical Engineering' }, 'bachelor, quantitative_science, “Physics”: BSc Physics'],
    [{ degree: 'BSc', title: 'MSc Mechanical Engineering' }, 'bachelor, other: BSc'],
    [{ degree: 'BSc', title: 'BSc pursuing Mechanical Engineering' }, 'bachelor, other: BSc'],
    ['機械工学 学士', 'bachelor, seed, “機械工学”: 機械工学 学士'],
    ['工学士(機械工学)', 'bachelor, seed, “機械工学”: 工学士(機械工学'],
    ['本科机械工程毕业', 'bachelor, seed, “机械工程”: 本科机械工程'],
    ['硕士 在读 电气工程', 'master, seed, in_progress, “电气工程”, masters yes: 硕士 在读 电气工程'],
    ['BSc Mechanical\u200b Engineering', 'bachelor, seed, “Mechanical\u200b Engineering”: BSc Mechanical\u200b Engineering'],
    ['B\u00adSc Mechanical Engineering', 'bachelor, seed, “Mechanical Engineering”: B\u00adSc Mechanical Engineering'],
    ["Bachelor's in Mechanical Engineering", "bachelor, seed, “Mechanical Engineering”: Bachelor's in Mechanical Engineering"],
    [
      'Master’s degree, Mechanical Engineering',
      'master, seed, “Mechanical Engineering”, masters yes: Master’s degree, Mechanical Engineering',
    ],
    ["diplôme d'ingénieur mécanique", "master, seed, “mécanique”, masters yes: diplôme d'ingénieur mécanique"],
    [
      'BSc Physics, first class; BSc Physics, second class',
      'bachelor, quantitative_science, “Physics”: BSc Physics; bachelor, quantitative_science, “Physics”: BSc Physics',
    ],
    ['MBA / Master of Science', 'master, business, mba, “business”: MBA; master, other, masters unclear: Master of Science'],
    ['Diploma (Abitur)', 'high_school, other: Diploma (Abitur'],
    ['Diploma, Abitur', 'high_school, other: Diploma, Abitur'],
    [
      'Bachelor of Science (BSc) Mechanical Engineering',
      'bachelor, seed, “Mechanical Engineering”: Bachelor of Science (BSc) Mechanical Engineering',
    ],
    [
      'Bachelor of Science - Mechanical Engineering (BSME)',
      'bachelor, seed, “Mechanical Engineering”: Bachelor of Science - Mechanical Engineering; bachelor, seed, “mechanical engineering”: BSME',
    ],
    ['BSME (Bachelor of Science)', 'bachelor, seed, “mechanical engineering”: BSME (Bachelor of Science'],
    ['BSME / BSEE', 'bachelor, seed, “mechanical engineering”: BSME; bachelor, seed, “electrical engineering”: BSEE'],
    ['High school diploma, Harwick', 'high_school, other: High school diploma'],
    ['Ingeniería Mecánica y Eléctrica', 'bachelor, seed, “Mecánica y Eléctrica”: Ingeniería Mecánica y Eléctrica'],
    ['BSc, mech, 2012; 2014 MSc elec', 'bachelor, seed, “mech”: BSc, mech; master, seed, “elec”, masters yes: MSc elec'],
    ['MSc 2014 mech, 2012 BSc elec', 'master, seed, “mech”, masters yes: MSc 2014 mech; bachelor, seed, “elec”: BSc elec'],
    [
      'Present: MSc Industrial Engineering; 2012: BSc Mechanical Engineering',
      'master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    [
      'expected 2028 MSc Industrial Engineering, 2012 BSc Mechanical Engineering',
      'master, seed, in_progress, “Industrial Engineering”, masters yes: MSc Industrial Engineering; bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering',
    ],
    [
      'graduated 2012 BSc Mechanical Engineering, 2014 MSc Industrial Engineering',
      'bachelor, seed, “Mechanical Engineering”: BSc Mechanical Engineering; master, seed, “Industrial Engineering”, masters yes: MSc Industrial Engineering',
    ],
    [{ degree: 'BSc', field_of_study: 'Bioscience Engineering' }, 'bachelor, other_engineering, “Engineering”: BSc + Engineering'],
    [{ degree: 'BSc', field_of_study: 'Science, Mechanical' }, 'bachelor, seed, “Mechanical”: BSc + Mechanical'],
    ['BSc Gemstone Engineering', 'bachelor, other_engineering, “Engineering”: BSc Gemstone Engineering'],
    ['BSc in Gemstone Engineering', 'bachelor, other_engineering, “Engineering”: BSc in Gemstone Engineering'],
    ['BSc Gemstone & Mechanical Engineering', 'bachelor, seed, “Mechanical Engineering”: BSc Gemstone & Mechanical Engineering'],
    ['BSc, Gemstone Engineering', 'bachelor, other_engineering, “Engineering”: BSc, Gemstone Engineering'],
    ['BSc general engineering', 'bachelor, field_not_stated, “general engineering”: BSc general engineering'],
    ['BSc University Engineering', 'bachelor, field_not_stated, “Engineering”: BSc University Engineering'],
    ['BEng Gemstone', 'bachelor, field_not_stated: BEng'],
    ['BEng Gemstone Technology', 'bachelor, field_not_stated, “Technology”: BEng Gemstone Technology'],
    ['BSc Textile Technology', 'bachelor, engineering_technology, “Textile Technology”: BSc Textile Technology'],
    ['BTech Textile Technology', 'bachelor, other_engineering, “Textile Technology”: BTech Textile Technology'],
    ['MSc Business Engineering', 'master, close_engineering, “Business Engineering”, masters yes: MSc Business Engineering'],
    ['BSc (2012)', 'bachelor, other: BSc'],
    ['BSc 2012 - 2016 Mechanical Engineering, Harwick', 'bachelor, seed, “Mechanical Engineering”: BSc 2012 - 2016 Mechanical Engineering'],
    ['Civ.ing. Mekanik', 'master, seed, “Mekanik”, masters yes: Civ.ing. Mekanik'],
    ['Civilingenjör, Maskinteknik', 'master, seed, “Maskinteknik”, masters yes: Civilingenjör, Maskinteknik'],
    ['BSc. Mech. Engg. - 2014. MBA - 2016.', 'bachelor, seed, “Mech. Engg”: BSc. Mech. Engg; master, business, mba, “business”: MBA'],
    ['B.Sc. Mech Eng; M.Sc. Mech Eng', 'bachelor, seed, “Mech Eng”: B.Sc. Mech Eng; master, seed, “Mech Eng”, masters yes: M.Sc. Mech Eng'],
    ['B.Tech, Mechanical; backlog', 'bachelor, seed, not_completed, “Mechanical”: B.Tech, Mechanical'],
    ['Bachelor Bachelor of Science Mechanical', 'bachelor, seed, “Mechanical”: Bachelor Bachelor of Science Mechanical'],
    [
      'BS Mechanical Engineering and MS',
      'bachelor, seed, “Mechanical Engineering”: BS Mechanical Engineering; master, other, masters unclear: MS',
    ],
    [
      'BS Mechanical Engineering; MBA; MS',
      'bachelor, seed, “Mechanical Engineering”: BS Mechanical Engineering; master, business, mba, “business”: MBA; master, other, masters unclear: MS',
    ],
  ])('%j', (cells, reading) => {
    expect(readingOf(cells)).toBe(reading);
  });
});
