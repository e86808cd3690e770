import { verdictOf } from './verdict.fixture';

const onPage = (education: string): string =>
  verdictOf({
    resume: `Experience\nPlanner 2010 to 2014 at Orbis Pumps, who planned the press shop\nEducation\n${education}\nSkills\nMinitab`,
  });

describe('degrees as pages print them', () => {
  it.each([
    ['a field that no list knows', 'Bachelor of Science : Dietetics 2004 Lorne State', 'bachelor no'],
    ['such a field of a master', 'Master of Science : Marriage and Family Therapy Lorne State', 'master no'],
    ['an institution where a field stands elsewhere', 'Bachelor of Science : Lorne State University', 'bachelor unclear'],
    ['a field written wrongly', 'Bachelor of Science : Electromecanix 2004', 'bachelor unclear'],
    ['a place', 'Bachelor of Science : City , State', 'bachelor unclear'],
    ['an associate degree without its degree', 'Associate : Welding 2001 Brisco College', 'associate no'],
    ['two capitals before a field', 'AS : Liberal Arts 2001 Brisco College', 'associate no'],
    ['a baccalaureate', 'Baccalaureate of Science : Marketing 2008', 'bachelor no'],
    ['an equivalency', 'GED : HS Equivalence Diploma 2008', 'high_school no'],
    [
      'a certificate in progress below a degree',
      'B.S. : Civil Engineering 1996\nCertifications: Six Sigma (in progress)',
      'bachelor adjacent',
    ],
    ['what was done while enrolled', 'BSBA : Human Resources 2011\nWhile enrolled I mentored others', 'bachelor no'],
    ['a year of study that goes on', 'B.S. : Mechanical Engineering Currently in the second year of the degree', 'high_school no running'],
    [
      'a degree that is hoped for',
      'Associate of Science : Drafting 2001\nI hope to transfer to Lorne State to obtain a B.S. degree',
      'associate no',
    ],
    ['a chef', 'Certified Master Chef class 2014\nHigh School Diploma 1990', 'high_school no'],
    [
      'a master of business administration without its preposition',
      'Masters : Business Administration , May 2012 Lorne State',
      'master no mba',
    ],
    ["a master's of the same", "Master's : Business Administration Marketing 2012 Lorne State", 'master no mba'],
    ['a study that goes on elsewhere', 'Present Brisco Institute Welding A.A : Liberal Arts 2012 Brisco College', 'associate no running'],
    [
      'a study that goes on above',
      'Management Present University of Lorne Management\nMaster of Business Administration (MBA) , Human Resources 2011',
      'master no running mba',
    ],
    ['a study that is current', 'Associate of Applied Science : Current \nBrisco College', 'high_school no running'],
    [
      'a study that was begun',
      'Bachelor of Arts : Psychology 2012 Ash College\nStarted Masters Program for Counseling. Currently attending.',
      'bachelor no running',
    ],
    ['a doctor of pharmacy', 'Doctor of Pharmacy : Pharmaceutics 2002 Lorne State', 'doctorate no'],
    ['a doctor of another profession', 'Doctor of Physical Therapy, Lorne State, 2015', 'doctorate no'],
    ['a diploma of general studies', 'Diploma : General Studies , 2012 Byron P. Still II High School City', 'high_school no'],
    ['a diploma of a senior high', '1989 Diploma : Perwick Sr. High - General Studies', 'high_school no'],
    ['a month behind an unknown field', 'Bachelor of Arts : International Studies May 2016 Lorne State', 'bachelor no'],
    ['a degree with its letters in brackets', 'Master in Journalism (MA) 1989\nBachelor (BA) : Journalism 1987', 'master no'],
    ['letters in brackets right behind a degree', 'Bachelor of Science Degree (BS) : Dietetics 2008 Lorne State', 'bachelor no'],
    ['a college that was only attended', 'Attended Lorne State 1988-1990, Mechanical Engineering', 'high_school no'],
  ])('%s', (_, education, verdict) => {
    expect(onPage(education)).toBe(verdict);
  });
});
