import { describeDegrees } from './degree-cases.fixture';
import { LISTED, LISTED_SECOND } from './degrees-listed.fixture';
import { page, PRINTED, PRINTED_SECOND } from './degrees-printed.fixture';

/** Trainings alone, one of them named like a field of study; a degree of applied science, which is engineering in Canada. */
const MISREAD_PAGES = [
  'Education\nBachelor of Applied Science : Industrial Technology 2008 Lorne State',
  'Education\nLean Manufacturing Certificate 2010\nOSHA 30 Hour 2012\nFranklin Covey Time Management 2008',
];

/** Levels told by "UG" and "PG" or by a school, letters that are a field before a comma, a year of study behind an abbreviated field. */
const MISREAD_CELLS = [
  'UG - Diploma (Mechanical), PG - NA',
  'ME, 2012, Calder Univ, BS',
  'HS + 2 yrs tech school (electrical)',
  'Undergrad: ME / Grad: none',
  'Sr. at Calder Tech, IE major',
  'Tecnólogo en Producción (SENA)',
  'Lisans - Makine Müh. (2. sınıf)',
];

describeDegrees('education printed on pages', PRINTED, new Set(MISREAD_PAGES.map(page)));
describeDegrees('education in lists of other makes', LISTED, new Set(MISREAD_CELLS));

/** A field between the university and the letters of the degree behind it. */
const MISREAD_PAGES_SECOND = [
  'Education\nUniversity of Lorne , Mechanical Engineering , 1990 , BS\nUniversity of Lorne , Business , 1999 , MBA',
];

/** A field in brackets behind the lower degree. */
const MISREAD_CELLS_SECOND = ['3-yr Diploma (Mech) + BE (lateral entry) 2018'];

describeDegrees('education printed on pages, second table', PRINTED_SECOND, new Set(MISREAD_PAGES_SECOND.map(page)));
describeDegrees('education in lists of other makes, second table', LISTED_SECOND, new Set(MISREAD_CELLS_SECOND));
