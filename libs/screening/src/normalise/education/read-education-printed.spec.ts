import { describeDegrees } from './degree-cases.fixture';
import { LISTED } from './degrees-listed.fixture';
import { page, PRINTED } from './degrees-printed.fixture';

/** A certificate that is named a master's, trainings alone, a study that was only attended, technology that is no engineering. */
const MISREAD_PAGES = [
  'Education\nLean Manufacturing Certificate 2010\nOSHA 30 Hour 2012\nFranklin Covey Time Management 2008',
  'Education\nBachelor of Applied Science : Industrial Technology 2008 Lorne State',
  'Education\nAttended Lorne State University 1988-1990, Mechanical Engineering',
  'Education\nCollege Prep Diploma 1999 Brisco High School\nUniversity of Lorne Mechanical Drafting Certificate 2001',
  'Education\nMaster Certificate Project Management Fairmoor University 2011\nAssociate Degree Drafting Brisco College 1992',
];

/** Levels told by their years or by "UG" and "PG", letters that are a field before a comma, colleges' own words. */
const MISREAD_CELLS = [
  '2 Year Degree - Machine Tool',
  '4-yr degree, business',
  'UG - B.E. (EEE), PG - Not Pursuing Post Graduation',
  'UG - Diploma (Mechanical), PG - NA',
  'ME, 2012, Calder Univ, BS',
  'HS + 2 yrs tech school (electrical)',
  'Undergrad: ME / Grad: none',
  'BSIT (Industrial Technology)',
  'Sr. at Calder Tech, IE major',
  'Tecnólogo en Producción (SENA)',
  'Lisans - Makine Müh. (2. sınıf)',
  '4 year; Industrial Engineering',
  '2 year; Mechanical Technology',
  'Postgraduate; Industrial Engineering',
];

describeDegrees('education printed on pages', PRINTED, new Set(MISREAD_PAGES.map(page)));
describeDegrees('education in lists of other makes', LISTED, new Set(MISREAD_CELLS));
