import { verdictOf, type Cells } from './verdict.fixture';

describe('degrees in columns made for them', () => {
  it.each<[Cells, string]>([
    [{ degree: 'Bachelor of Science', field_of_study: 'Mech. Engg' }, 'bachelor yes'],
    [{ degree: 'B.S.', field_of_study: 'Industrial & Systems Engg.' }, 'bachelor yes'],
    [{ degree: 'Mechanical Engineering', field_of_study: 'BSc' }, 'bachelor yes'],
    [{ degree: 'Electrical Engineering', institution: 'University of Marlow' }, 'unclear unclear'],
    [{ degree: 'Bachelors', field_of_study: 'Business Administration' }, 'bachelor no'],
    [{ degree: 'Masters', field_of_study: 'Engineering' }, 'master unclear engineering'],
    [{ degree: 'Bachelor', field_of_study: 'n/a' }, 'bachelor unclear'],
    [{ degree: '', field_of_study: 'Mechanical Engineering' }, 'unclear unclear'],
    [{ degree: 'None' }, 'none no'],
    [{ degree: 'BSc', field_of_study: 'Mechanical Engineering', graduation: '2028' }, 'high_school no running'],
    [{ degree: 'BEng', field_of_study: 'Manufacturing Eng', graduation: 'Expected June 2027' }, 'high_school no running'],
    [{ degree: 'BEng', field_of_study: 'Manufacturing Eng', graduation: '06/2017' }, 'bachelor yes'],
    [
      { degree: 'M.Sc.', field_of_study: 'Production Engineering', institution: 'Ostfeld TH', graduation: '2015' },
      'master yes engineering',
    ],
    [{ degree: 'Dipl.-Ing.', field_of_study: 'Maschinenbau', institution: 'Fachhochschule Weidenau' }, 'bachelor yes'],
    [{ degree: 'Dipl.-Ing.', field_of_study: 'Maschinenbau', institution: 'TU Bergstadt' }, 'master yes engineering'],
    [{ degree: 'BE', field_of_study: 'ECE', institution: 'Anna University' }, 'bachelor adjacent'],
    [{ degree: 'MBA', field_of_study: 'Mechanical Engineering (BS)' }, 'master yes mba'],
    [{ degree: 'BS/MBA', field_of_study: 'Industrial Engineering' }, 'master yes mba'],
    [{ degree: 'Doctorate', field_of_study: 'Electrical Eng.' }, 'doctorate yes engineering'],
    [{ degree: 'Diploma', field_of_study: 'Mechanical Engineering' }, 'associate no'],
    [{ degree: 'Certificate', field_of_study: 'Mechanical Engineering' }, 'none no'],
    [{ degree: 'Yes', field_of_study: 'Industrial Engineering' }, 'unclear unclear'],
    [{ degree: 'B.Eng', field_of_study: 'Mechanical Engineering - dropped out in year 3' }, 'high_school no'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('degrees as job boards and applicant systems export them', () => {
  it.each<[Cells, string]>([
    ['Bachelor of Science - BS, Mechanical Engineering', 'bachelor yes'],
    ["Bachelor's degree, Industrial Engineering · 2008 – 2012", 'bachelor yes'],
    [
      'Master of Business Administration (M.B.A.), Operations Management and Supervision\nBachelor of Science (BS), Mechanical Engineering',
      'master yes mba',
    ],
    ["Engineer's degree, Electrical and Electronics Engineering", 'master yes engineering'],
    ['Master of Science - MS, Engineering/Industrial Management, 2016 - 2018', 'master adjacent engineering'],
    ['Bachelor of Engineering - BE, Mechanical Engineering, 2021 - 2025', 'bachelor yes'],
    ["Bachelor's in Mechanical Engineering\nTexhoma University - Dallas, TX\nAugust 2010 to May 2014", 'bachelor yes'],
    ['High school or equivalent', 'high_school no'],
    ['Associate in Applied Science in Machine Tool Technology', 'associate no'],
    [{ degree: "Bachelor's Degree", field_of_study: 'Mechanical Engineering' }, 'bachelor yes'],
    [{ degree: "Engineer's Degree", field_of_study: 'Industrial Engineering' }, 'master yes engineering'],
    [{ degree: 'High School', field_of_study: 'Other' }, 'high_school no'],
    [{ degree: 'Master of Business Administration (M.B.A.)', field_of_study: 'Finance' }, 'master no mba'],
    ['Northgate Univ, BS, Industrial Engineering, 2011-2015', 'bachelor yes'],
    ['BS Mechanical Engineering @ Northgate University (2009 - 2013) | MBA @ Carrick School of Business (2016 - 2018)', 'master yes mba'],
    [{ degree: 'BS - Bachelor of Science', field_of_study: 'Engineering, Industrial' }, 'bachelor yes'],
    [{ degree: 'Bachelors Degree (±16 years)', field_of_study: 'Electrical Engineering' }, 'bachelor yes'],
    [{ degree: 'Masters Degree (±18 years)', field_of_study: 'Engineering Management' }, 'master adjacent engineering'],
    [{ degree: 'Some College Coursework Completed', field_of_study: 'Mechanical Engineering' }, 'high_school no'],
    [{ degree: 'Vocational / Technical School' }, 'high_school no'],
    [{ degree: "Associate's Degree/College Diploma (±13 years)", field_of_study: 'Electronics' }, 'associate no'],
    [{ degree: 'Bachelors; Masters', field_of_study: 'Mechanical Engineering; Industrial Engineering' }, 'master yes engineering'],
    ['[{"degree":"B.S.","major":"Mechanical Engineering","school":"Lakeview State"}]', 'bachelor yes'],
    [{ education: 'Lakeview State University (Bachelor of Science, Industrial Engineering)' }, 'bachelor yes'],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});

describe('degrees in running text', () => {
  it.each<[string, string]>([
    [
      'Education\nB.S., Mechanical Engineering, 2015, Lorne State University\n\nExperience\nEngineer at a press shop, Jan 2016 - Dec 2019',
      'bachelor yes',
    ],
    ['EDUCATION: Bachelor of Technology in Mechanical Engineering from Kaveri University (2012).', 'bachelor yes'],
    ['Press shop engineer. Still two courses short of my BS in Industrial Engineering.', 'high_school no'],
    ['I have a bachelor of engineering in mechanical engineering and an MBA from Carrick. I run a foundry line.', 'master yes mba'],
    ['Requirements: bachelor of science in mechanical engineering required, five years of experience preferred.', 'unclear unclear'],
    ['We are looking for an engineer with a bachelor degree in mechanical engineering.', 'unclear unclear'],
    ['My father holds a bachelor of science in mechanical engineering. I run the night shift.', 'unclear unclear'],
    ['Supervised interns who were studying for a bachelor of engineering degree.', 'unclear unclear'],
    ['Education\nMaster Black Belt programme, 2014\nForklift training\n\nExperience\nShift lead', 'none no'],
    [
      'Ausbildung\n2010 - 2014 Bachelor of Engineering Maschinenbau, Hochschule Auental\n\nBerufserfahrung\n2014 - heute Fertigungsplaner',
      'bachelor yes',
    ],
    [
      'Formation\n2012 Diplôme d’ingénieur, génie industriel\n\nExpérience professionnelle\n2012 - 2019 Ingénieur méthodes',
      'master yes engineering',
    ],
    [
      'Formación académica\nIngeniero Industrial, Universidad de los Llanos, 2009\n\nExperiencia laboral\nJefe de producción, 2010 - 2019',
      'bachelor yes',
    ],
    ['Education and Training\nAssociate of Science: Electronics\nBachelor of Arts: History, 2004\n\nSkills\nPLC', 'bachelor no'],
    ['Education\nPh.D. work left in 2015 (all but dissertation); MSME 2012\n\nWork history\nLecturer', 'master yes engineering'],
    ['Experience\nMS Office power user. Hired two BSME graduates.\n\nEducation\nHigh School Diploma, 2001', 'high_school no'],
    ['Line leader with a calm manner. Ran two shifts at a bottling plant, certified forklift driver.', 'unclear unclear'],
  ])('%j: %s', (resume, verdict) => {
    expect(verdictOf({ resume })).toBe(verdict);
  });
});

describe('degrees that the text itself casts doubt on', () => {
  it.each<[Cells, string]>([
    ['Honorary doctorate in engineering', 'unclear unclear'],
    ['BS Mechanical Engineering (life experience degree)', 'unclear unclear'],
    ['B.S. Industrial Engineering, unaccredited online college', 'unclear unclear'],
    [{ degree: 'BSc', field_of_study: 'Electrical Engineering', institution: 'Westover University (not accredited)' }, 'unclear unclear'],
    ['BSME, ABET accredited programme, 2011', 'bachelor yes'],
    [{ education: 'BSME, Westover University', notes: 'HR: the university is a degree mill' }, 'unclear unclear'],
    [
      { education: 'M.Eng. Mechanical, Westover (not accredited); B.Eng. Mechanical, Harwick 2012', notes: 'calm' },
      'bachelor yes engineering?',
    ],
  ])('%j: %s', (cells, verdict) => {
    expect(verdictOf(cells)).toBe(verdict);
  });
});
