import { readingsBy } from './cell-readings';
import { mapColumns } from './mapping';

const fieldOf = (heading: string, ...cells: string[]) =>
  mapColumns([heading, 'Name'], cells.length === 0 ? [] : cells.map((it) => [it]))[0]?.field;

describe('columns of an applicant list', () => {
  it.each([
    ['candidateEmail', 'email'],
    ['Candidate First Name', 'first_name'],
    ['Applicant’s name', 'name'],
    ['APICS CPIM certified (yes / no)', 'certification_flag'],
    ['Holds LSSGB?', 'certification_flag'],
    ['lastName', 'last_name'],
    ['Apellido(s)', 'last_name'],
    ['Phone (mobile)', 'phone'],
    ['Staż pracy (lata)', 'years'],
    ['Nazwisko i imię', 'name'],
    ['Escolaridad', 'degree'],
    ['Mezuniyet', 'degree'],
    ['Année d’obtention du diplôme', 'graduation'],
    ['Deneyim (yıl)', 'years'],
    ['Observations', 'notes'],
    ['Sr. No.', 'administrative'],
    ['UG Specialization', 'field_of_study'],
    ['Degree2', 'degree'],
    ['Högsta utbildning', 'degree'],
    ['Højeste uddannelse', 'degree'],
    ['Program/Major', 'field_of_study'],
    ['Lärosäte', 'institution'],
    ['Current Step', 'administrative'],
    ['Present company', 'employer'],
    ['Job title (current)', 'title'],
    ['Nome do candidato', 'name'],
    ['Candidate: Last Name', 'last_name'],
    ['최종학력', 'degree'],
    ['メールアドレス', 'email'],
    ['Опыт работы (лет)', 'years'],
    ['Father’s name', 'never_scored'],
    ['Situation de famille', 'never_scored'],
    ['性别', 'never_scored'],
  ])('headed "%s" hold the %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it.each([
    ['Notes (degree, years, certificates)', 'notes'],
    ['E-mail / phone', 'email'],
    ['Nom / Prénom', 'name'],
    ['Degree & major', 'education'],
    ['Title, company', 'experience'],
    ['Certificaciones / cursos', 'certifications'],
    ['Course, school and year graduated', 'education'],
    ['Degree and university (with year)', 'education'],
    ['Which university did you attend, and for which major?', 'education'],
    ['Name of your university', 'institution'],
    ['Schooling', 'education'],
  ])('headed "%s", by several words, hold the %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it('are understood by their cells where the heading does not say it', () => {
    expect(fieldOf('Reach', 'ann@example.com, 555-0101', 'bo@example.com')).toBe('email');
    expect(fieldOf('Praxis', '8 lat', '12 lat', '3 lata')).toBe('years');
    expect(fieldOf('Seen', '9:05', '10:15 am')).toBe('administrative');
  });

  it('headed by the validity of certificates are of certificates, not of a visa', () => {
    expect(fieldOf('Cert. Expiration Date', '46387', '3/31/2025')).toBe('certifications');
    expect(fieldOf('Ważne do', '2028-05', '31.12.2024')).toBe('certifications');
    expect(fieldOf('Giltigt t.o.m.', '2028-05', '')).toBe('certifications');
    expect(fieldOf('Visa expiry', '2028-05')).toBe('administrative');
  });

  it('headed by when and by whom certificates were issued are of certificates, not of a job', () => {
    expect(fieldOf('Date Issued', '03/2023', '2016')).toBe('certifications');
    expect(fieldOf('Issuing Organization', 'ASQ', 'PMI')).toBe('certifications');
    expect(fieldOf('Job posting issue date', '03/2023')).toBe('administrative');
  });

  it('headed by years hold them where the cells are small figures', () => {
    expect(fieldOf('Total Years Relevant', '12', '8.5')).toBe('years');
    expect(fieldOf('År i branschen', '12', '3')).toBe('years');
    expect(fieldOf('Age in years', '34', '52')).not.toBe('years');
    expect(fieldOf('Years at school', '12', '13')).not.toBe('years');
  });

  it('that neither heading nor form explains are what can be read in their cells', async () => {
    const { normaliseRow } = await import('@plumbline/screening');
    const read = (...cells: string[]) =>
      mapColumns(
        ['Was', 'Name'],
        cells.map((it) => [it, 'Ann Bolt']),
        { readings: readingsBy(normaliseRow) },
      )[0]?.field;
    expect(read('Civilingenjör', 'Fagbrev', 'Kandidatexamen')).toBe('education');
    expect(read('Yeşil Kuşak', 'LSS Black Belt', '')).toBe('certifications');
    expect(read('calm, knows the line', 'has a BSc', 'quick')).toBe('resume');
    expect(read('D1', 'D2', 'S1')).toBe('resume');
    expect(read('LA, two hours away', 'has time in May', 'BA is her town')).toBe('resume');
  });

  it('headed "Formação" are levels beside a column of fields, and whole studies else', () => {
    const rows = [
      ['Graduação', 'Engenharia Mecânica'],
      ['Ensino médio', ''],
    ];
    expect(mapColumns(['Formação', 'Curso'], rows).map(({ field }) => field)).toEqual(['degree', 'field_of_study']);
    expect(fieldOf('Formação', 'Engenharia Mecânica – UFX (2014)')).toBe('education');
  });

  it.each(['Anni esperienza', 'Ervaring (jaren)', 'Praxe (roky)', 'Expérience (années)', 'Total Years Exp', 'Tapasztalat (év)'])(
    'headed "%s" hold years',
    (heading) => {
      expect(fieldOf(heading, '5', '12')).toBe('years');
    },
  );

  it('of names and of fields of study are known by their cells where no heading says it', () => {
    const rows = [
      ['Ann Bolt', 'BS', 'Mechanical Engineering', 'Calm and quick, Berlin'],
      ['de Wit, Sanne', 'MS', 'Wirtschaftsingenieurwesen', 'Liked the plant'],
    ];
    const fields = (...headings: string[]) => mapColumns(headings, rows).map(({ field }) => field);
    expect(fields('Wer', 'Degree', 'Was', 'Und sonst')).toEqual(['name', 'degree', 'field_of_study', 'resume']);
    expect(fields('Name', 'Degree', 'Major', 'Und sonst')).toEqual(['name', 'degree', 'field_of_study', 'resume']);
    expect(fieldOf('Indirizzo di laurea', 'Ingegneria gestionale')).toBe('field_of_study');
    expect(fieldOf('Opmerkingen recruiter', 'kalm')).toBe('notes');
  });

  it('headed "Status" are of a study where their cells say so, and of an application else', () => {
    expect(fieldOf('Estatus', 'Titulado', 'Pasante', 'Trunca')).toBe('graduation');
    expect(fieldOf('Status', 'In progress', 'Completed')).toBe('administrative');
    expect(fieldOf('Situação', 'Concluído', 'Cursando', 'Trancado')).toBe('graduation');
  });

  it('that number the studies of an applicant hold a part of one study each', () => {
    const rows = [['BSc', 'Physics', 'Marlow University', 'Yes', '2015-09', '2018-06', '1.3', 'MSc', 'No']];
    const headings = 'Degree|Major|School|Completed|Start date|End date|Grade'.split('|').map((it) => `Education 1 - ${it}`);
    const mapping = mapColumns([...headings, 'Education 2 - Degree', 'Education 2 - Completed'], rows);
    const parts = ['degree', 'field_of_study', 'institution', 'graduation', 'administrative', 'graduation', 'administrative'];
    expect(mapping.map(({ field }) => field)).toEqual([...parts, 'degree', 'graduation']);
    expect(fieldOf('Education 1 - Awarded', 'BSc', 'MSc')).toBe('education');
  });

  it('of posts are of those that people hold where they differ, and of the one that they apply for where they are the same', () => {
    const held = ['Fitter', 'Planner', 'Buyer', 'Operator', 'Planner', 'Welder'];
    const applied = held.map(() => 'Production Engineer');
    expect([fieldOf('Job title', ...held), fieldOf('Job title', ...applied)]).toEqual(['title', 'administrative']);
    expect([fieldOf('Position', ...held), fieldOf('Position', ...applied)]).toEqual(['title', 'administrative']);
    expect(fieldOf('Position', 'Production Engineer')).toBe('title');
  });

  it('headed "When?" below a school are of the graduation', () => {
    const mapping = mapColumns(['Wo?', 'Wann?', 'Wann?'], [['TU Bergstadt', '2012', '2014']], { groups: ['Hochschule', 'Hochschule', ''] });
    expect(mapping.map(({ field }) => field).slice(1)).toEqual(['graduation', 'administrative']);
  });

  it('are about what the heading above says where their own says only how it was asked', () => {
    const groups = ['What is your highest completed level of education?', 'How long have you worked in engineering?', 'Total experience'];
    const mapping = mapColumns(['Response', 'Open-Ended Response', '(months)'], [['BS', '5 to 9 years', '120']], { groups });
    expect(mapping.map(({ column, field }) => [column, field])).toEqual([
      ['Response', 'degree'],
      ['Open-Ended Response', 'years'],
      ['(months)', 'years'],
    ]);
  });
});
