import { sectionsOf, type SectionKind } from './sections';

/** Kind and words of each part. */
const partsOf = (text: string): (readonly [SectionKind, string])[] =>
  sectionsOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);

const HEADINGS: Readonly<Record<SectionKind, readonly string[]>> = {
  education: [
    ...['Education', 'EDUCATION', 'Education:', 'Educational background', 'Educational details', 'Education details', 'Education history'],
    ...['Educational qualification', 'Educational qualifications', 'Education summary', 'Education profile', 'Education and training'],
    ...[
      'Education & Certifications',
      'Education / Training',
      'Education and Vocational Training',
      'Academic education',
      'Formal education',
    ],
    ...['Academics', 'Academic', 'Academic background', 'Academic qualification', 'Academic details', 'Academic history'],
    ...[
      'Academic profile',
      'Academic credentials',
      'Academic credential',
      'Qualifications',
      'Qualification',
      'Studies',
      'Degrees',
      'Degree',
    ],
    ...['Ausbildung', 'Bildung', 'Bildungsweg', 'Studium', 'Schulbildung', 'Formation', 'Formations', 'Études', 'Formación'],
    ...[
      'Formación académica',
      'Educación',
      'Estudios',
      'Formação',
      'Formação acadêmica',
      'Educação',
      'Formazione',
      'Istruzione',
      'Opleiding',
    ],
    ...[
      'Opleidingen',
      'Utbildning',
      'Uddannelse',
      'Utdanning',
      'Koulutus',
      'Wykształcenie',
      'Vzdělání',
      'Eğitim',
      'Öğrenim',
      'Scholastics',
    ],
    'Scholastic record',
  ],
  work: [
    ...['Experience', 'Experiences', 'Work experience', 'Work Experience:', 'Professional experience', 'Working experience', 'Employment'],
    ...['Employment history', 'Employment experience', 'Relevant experience', 'Job history', 'Career history', 'Industrial experience'],
    ...[
      'Related experience',
      'Military experience',
      'Teaching experience',
      'Additional experience',
      'Project experience',
      'Other experience',
    ],
    ...['Internships', 'Relevant work experience', 'Professional background', 'Employment record', 'Work chronology', 'History'],
    ...['Experience details', 'Experience summary', 'Experience and achievements', 'Experience history', 'Employment & Work History'],
    ...[
      'Work and Employment',
      'Career / Employment',
      'Career and Professional Experience',
      'Company details',
      'Positions held',
      'Position held',
    ],
    ...[
      'Berufserfahrung',
      'Werdegang',
      'Beruflicher Werdegang',
      'Expérience professionnelle',
      'Expériences professionnelles',
      'Experiencia',
    ],
    ...['Experiencia laboral', 'Experiencia profesional', 'Experiência profissional', 'Esperienza', 'Esperienze', 'Esperienza lavorativa'],
    ...['Esperienze lavorative', 'Esperienza professionale', 'Esperienze professionali', 'Werkervaring', 'Arbetslivserfarenhet'],
    ...[
      'Erhvervserfaring',
      'Arbeidserfaring',
      'Työkokemus',
      'Doświadczenie',
      'Doświadczenie zawodowe',
      'Pracovní zkušenosti',
      'İş deneyimi',
    ],
    'Deneyim',
  ],
  other: [
    ...['Skills', 'Skill', 'Technical skills', 'Core competencies', 'Key strengths', 'Additional qualifications', 'Computer proficiency'],
    ...['Professional highlights', 'Personal skills', 'Software expertise', 'IT skills', 'Hard skills', 'Soft skills', 'Skill details'],
    ...['Professional summary', 'Professional profile', 'Technical information', 'Professional affiliations', 'Professional development'],
    ...[
      'Professional memberships',
      'Professional associations',
      'Professional organizations',
      'Key projects',
      'Technical skills and tools',
    ],
    ...[
      'Skill highlights',
      'Highlights',
      'Summary',
      'Summary of achievements',
      'Objective',
      'Career objective',
      'Profile',
      'Executive profile',
    ],
    ...[
      'Executive summary',
      'About me',
      'Accomplishment',
      'Accomplishments',
      'Achievements',
      'Award',
      'Awards',
      'Awards and prizes',
      'Honors',
    ],
    ...['Honor roll', 'Certification', 'Certifications', 'Certifications and licenses', 'Certificates', 'Licenses', 'License numbers'],
    ...[
      'Languages',
      'Language',
      'Interests',
      'Interest',
      'Hobbies',
      'Affiliations',
      'Memberships',
      'Publications',
      'Presentations',
      'Projects',
    ],
    ...['References', 'Training', 'Trainings', 'Training courses', 'Courses', 'Coursework', 'Course', 'Organizations', 'Organization'],
    ...['Activities', 'Activities and clubs', 'Extracurricular activities', 'Volunteer work', 'Volunteer experience', 'Military'],
    ...['Military service', 'Patents', 'Patent', 'Strengths', 'Strength', 'Personal details', 'Personal information', 'Personal profile'],
    ...[
      'Personal data',
      'Personal interests',
      'Declaration',
      'Additional information',
      'Qualifications summary',
      'Kenntnisse',
      'Zertifikate',
    ],
    ...[
      'Sprachen',
      'Compétences',
      'Langues',
      'Certificados',
      'Idiomas',
      'Habilidades',
      'Competenze',
      'Lingue',
      'Vaardigheden',
      'Umiejętności',
    ],
    ...['Software', 'Tools', 'Core qualifications', 'Summary of qualifications', 'Areas of expertise', 'Expertise', 'Community service'],
    ...['Responsibilities', 'Key responsibilities', 'Contact'],
  ],
};

const EVERY = Object.entries(HEADINGS).flatMap(([kind, headings]) => headings.map((heading) => [kind, heading] as const));

describe('the parts of a résumé', () => {
  it.each(EVERY)('%s begins under “%s”', (kind, heading) => {
    // Under another kind of heading, so that the part is seen to begin.
    const [before, above] = kind === 'education' ? (['work', 'Experience'] as const) : (['education', 'Education'] as const);
    expect(partsOf(`${above}\nbefore\n${heading}\nbehind`)).toEqual([
      [before, '\nbefore\n'],
      [kind, '\nbehind'],
    ]);
    expect(partsOf(`${above}\nbefore\n  • *${heading}* ##\nbehind`)[1]?.[0]).toBe(kind);
    expect(partsOf(`${above}\nbefore\nthe ${heading} of others\nbehind`)).toEqual([[before, `\nbefore\nthe ${heading} of others\nbehind`]]);
  });

  it('are one, of no kind, where there is no heading', () => {
    expect(partsOf('Welder\nat a shipyard')).toEqual([['other', 'Welder\nat a shipyard']]);
    expect(partsOf('')).toEqual([]);
  });

  it('begin with what stands before the first heading', () => {
    expect(partsOf('Ada\nEducation\nBSc')).toEqual([
      ['other', 'Ada\n'],
      ['education', '\nBSc'],
    ]);
    expect(partsOf('Education\nBSc')).toEqual([['education', '\nBSc']]);
    expect(partsOf('Education\n\nExperience\nWelder')).toEqual([
      ['education', '\n\n'],
      ['work', '\nWelder'],
    ]);
    expect(partsOf('BSc\nEducation')).toEqual([['other', 'BSc\n']]);
  });

  it.each(
    [
      'Responsibilities',
      'Key responsibilities',
      'Achievements',
      'Accomplishments',
      'Achievement',
      'Projects',
      'Project',
      'Tools',
      'Software',
    ].concat(['Contact', 'Training', 'Presentations', 'Activities']),
  )('go on under “%s” among the jobs', (heading) => {
    expect(partsOf(`Experience\nWelder\n${heading}:\nWelded`)).toEqual([['work', `\nWelder\n${heading}:\nWelded`]]);
    expect(partsOf(`Education\nBSc\n${heading}:\nWelded`)).toHaveLength(2);
  });

  it.each(['Skills', 'Languages', 'Training courses', 'Extracurricular activities', 'References'])('end the jobs under “%s”', (heading) => {
    expect(partsOf(`Experience\nWelder\n${heading}\nGerman`)).toHaveLength(2);
  });

  it.each([
    'Education: BSc Mechanical Engineering',
    'Education - BSc Mechanical Engineering, 2012, University of Leeds, England',
    'Education:BSc',
    'Educational details: BSc',
    'Educational background: BSc',
    'Educational qualification: BSc',
    'Education details: BSc',
    'Academic qualification: BSc',
    'Academic qualifications: BSc',
    'Ausbildung: Dipl.-Ing.',
    'Formation : licence',
    'Formación: Ingeniero',
    '  Education: BSc Mechanical Engineering, 2012, University of Leeds',
  ])('may begin in the line of their heading: %s', (line) => {
    expect(partsOf(`Ada\n${line}\nand more`)).toEqual([
      ['other', 'Ada\n'],
      ['education', `${line}\nand more`],
    ]);
  });

  it.each([
    'My education: BSc',
    'Education BSc',
    'Experience: welder at a shipyard',
    'Edu',
    'A long line that speaks of education: the floor taught me',
    '•••••',
    '    ',
  ])('do not begin in a line that is no heading: %j', (line) => {
    expect(partsOf(`Ada\n${line}\nand more`)).toEqual([['other', `Ada\n${line}\nand more`]]);
  });

  it.each([
    ...['Formal education', 'Education of mine', 'Education detail', 'Academic profiles', 'Workshop', 'My work history', 'No projects'],
    ...['Skills I have', 'Toolss', 'Contact me', 'Activitiesx', 'The skills'],
  ])('are headed by these words and no others: %s', (heading) => {
    expect(partsOf(`Ada\n${heading}\nand more`)).toHaveLength(heading === 'Formal education' ? 2 : 1);
  });

  it.each([
    ...['Academic degree', 'Educational studies', 'Education & Training', 'Educational qualifications', 'Education history', 'Scholastic'],
    ...['Academic qualifications', 'Education :', 'Education\u00a0:', '학력', '学历：'],
  ])('are of education under “%s”', (heading) => {
    expect(partsOf(`Ada\n${heading}\nand more`)[1]?.[0]).toBe('education');
  });

  it.each([
    ...['Core strength', 'Key skill', 'Technical proficiencies', 'Certificate', 'Interest', 'Affiliation', 'Membership', 'Publication'],
    ...['Presentation', 'Reference', 'Skills :', 'Project :', '技能', '자격증'],
  ])('are of something else under “%s”', (heading) => {
    expect(partsOf(`Education\nBSc\n${heading}\nand more`)[1]?.[0]).toBe('other');
  });

  it.each(['Accomplishment', 'Presentation', 'Projects :', 'Tools', 'Tools:'])('go on among the jobs under “%s”', (heading) => {
    expect(partsOf(`Experience\nWelder\n${heading}\nWelded`)).toHaveLength(1);
  });

  it('need four letters for a heading, but two signs where signs are words', () => {
    expect(partsOf('Ada\n学历\n本科')[1]?.[0]).toBe('education');
    expect(partsOf('Experience :\nWelder')[0]?.[0]).toBe('work');
    expect(partsOf('工作经历 ：\n焊工')[0]?.[0]).toBe('work');
  });
});
