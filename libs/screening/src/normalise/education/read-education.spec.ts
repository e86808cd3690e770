import { verdictOf } from './verdict.fixture';

describe('degrees in one cell, English', () => {
  it.each([
    ['BSIE, Oakridge Polytechnic State, May 2014', 'bachelor yes'],
    ['B.S.M.E. (2011) - Harwick University', 'bachelor yes'],
    ['Bachelor of Science in Manufacturing Systems Engineering', 'bachelor yes'],
    ['B.S. Industrial & Operations Engineering, 2009', 'bachelor yes'],
    ['Bachelor of Applied Science, Mechatronics Systems Engineering', 'bachelor adjacent'],
    ['Some college, no degree', 'high_school no'],
    ['GED 2003; welding certificate', 'high_school no'],
    ['High School Diploma + forklift license', 'high_school no'],
    ['Associate of Applied Science – Mechatronics', 'associate no'],
    ['AAS Manufacturing Technology; BS Industrial Technology (2016)', 'bachelor adjacent'],
    ['M.Eng. Manufacturing, 2018; B.Eng. Mechanical, 2016', 'master yes engineering'],
    ['Master of Business Administration; Bachelor of Science, Electrical Engineering', 'master yes mba'],
    ['BBA Operations Management, MBA', 'master no mba'],
    ['BA Economics, minor in Industrial Engineering', 'bachelor no'],
    ['Minor in Industrial Engineering, BA Economics', 'bachelor no'],
    ['J.D., Marlowe School of Law; B.S. Industrial Engineering', 'doctorate yes'],
    ['B.S. Engineering Management', 'bachelor adjacent'],
    ['B.S. Systems Engineering', 'bachelor adjacent'],
    ['BS Aerospace Engineering', 'bachelor adjacent'],
    ['BS Mechanical and Aerospace Engineering', 'bachelor yes'],
    ['BS Electromechanical Engineering Technology', 'bachelor adjacent'],
    ['BS Electromechanical Engineering', 'bachelor yes'],
    ['BS Packaging Engineering', 'bachelor adjacent'],
    ['B.S. Computer Engineering', 'bachelor adjacent'],
    ['BS Electrical and Computer Engineering', 'bachelor yes'],
    ['BS ECE, Hartwell State', 'bachelor yes'],
    ['BS Computer Science', 'bachelor no'],
    ['BS Industrial Design', 'bachelor no'],
    ['BS Physics; MS Materials Science and Engineering', 'master adjacent engineering'],
    ['M.S. Operations Research; B.S. Mathematics', 'master adjacent'],
    ['Master of Engineering Management, BSME', 'master yes engineering'],
    ["Bachelor's degree", 'bachelor unclear'],
    ["Master's", 'master unclear engineering?'],
    ['Bachelor of Engineering (Hons), University of Tarbert', 'bachelor unclear'],
    ['MEng (Hons) Mechanical Engineering, University of Carrow', 'master yes engineering'],
    ['HND Mechanical Engineering', 'associate no'],
    ['HNC Electrical; City & Guilds', 'associate no'],
    ['BSc (Hons) Production Engineering and Management, 2:1', 'bachelor yes'],
    ['Foundation degree in Engineering (FdEng)', 'associate no'],
    ['BEng (Ord) Electronic & Electrical Engineering', 'bachelor yes'],
    ['A-levels: Maths, Physics, Design', 'high_school no'],
    ['NVQ Level 3 Engineering Maintenance', 'high_school no'],
    ['MSc Engineering Business Management; BEng Manufacturing Engineering', 'master yes engineering'],
    ['PgDip Lean Manufacturing; BEng Mechanical', 'bachelor yes'],
    ['EngD Manufacturing', 'doctorate yes engineering'],
    ['Leaving Certificate, Level 6 Advanced Certificate Craft', 'high_school no'],
    ['BEng/MEng Electrical Engineering', 'master yes engineering'],
    ['Double major: Industrial Engineering and Economics, B.S.', 'bachelor yes'],
  ])('%s: %s', (cell, verdict) => {
    expect(verdictOf(cell)).toBe(verdict);
  });
});

describe('names of fields with a slip of the pen', () => {
  it.each([
    ['Bachelors in mechincal enginering', 'bachelor yes'],
    ['BS Electrial Engineering', 'bachelor yes'],
    ['B.Sc. Industiral Eng.', 'bachelor yes'],
    ['Bachelor of Mechancial Engineering', 'bachelor yes'],
    ['B.S. Manufacuring Engineering', 'bachelor yes'],
    ['BSc Mechatroncs Engineering', 'bachelor adjacent'],
    ['Batchelor of Science, Chemcal Engineering', 'bachelor adjacent'],
    ['Bachlor degree in Electricel Engineering', 'bachelor yes'],
    ['B.S. Medical Engineering', 'bachelor adjacent'],
    ['B.S. Mechan\u200bical Engi\u00adneering', 'bachelor yes'],
    ['B.S. Fire Protection Engineering', 'bachelor adjacent'],
  ])('%s: %s', (cell, verdict) => {
    expect(verdictOf(cell)).toBe(verdict);
  });
});

describe('degrees that are not finished, or not a degree', () => {
  it.each([
    ['MS Industrial Engineering (in progress), BS Mechanical Engineering 2019', 'bachelor yes running'],
    ['Ph.D. candidate in Industrial Engineering; M.S. Industrial Engineering 2020', 'master yes running engineering'],
    ['Certificate in Mechanical Engineering Drafting (6 months)', 'none no'],
    ['Completed 84 credits toward BS Mechanical Engineering', 'high_school no'],
    ['BS Mechanical Engineering (did not graduate)', 'high_school no'],
    ["B.S. Industrial Engineering, didn't finish", 'high_school no'],
    ['BSEE expected Spring 2027', 'high_school no running'],
    ['Expected graduation: December 2026, B.S. Manufacturing Engineering', 'high_school no running'],
    ['B.S. Mechanical Engineering, 2024 - 2028', 'high_school no running'],
    ['B.S. Mechanical Engineering, Sept 2023 - Present', 'high_school no running'],
    ['B.S. Mechanical Engineering, class of 2012', 'bachelor yes'],
    ['Junior, B.S. Electrical Engineering', 'high_school no running'],
    ['3rd year student, BEng Mechanical Engineering', 'high_school no running'],
    ['Left university in 2009 after two years of mechanical engineering', 'high_school no'],
    ['BS Industrial Engineering - one semester short of graduating', 'high_school no'],
    ['Attended Brisco State, mechanical engineering, 2004-2006, no degree', 'high_school no'],
    ['Six Sigma Master Black Belt course', 'none no'],
    ['Coursera: Supply Chain Specialization; OSHA 30', 'none no'],
    ['BS Mechanical Engineering (currently enrolled, 90 credits completed)', 'high_school no running'],
    ['Returning to school for MS Manufacturing Engineering in fall 2027; BSME 2015', 'bachelor yes running'],
    ['Completed BSME in 2015; part-time MBA student since 2025', 'bachelor yes running'],
    ['Degree in Industrial Engineering, unfinished', 'high_school no'],
    ['Apprenticeship as toolmaker, then evening BEng Mechanical (awarded 2016)', 'bachelor yes'],
    ['MBA (withdrew 2019); B.S. Electrical Engineering (2012)', 'bachelor yes'],
    ['All coursework done for BS ME, thesis pending', 'high_school no running'],
  ])('%s: %s', (cell, verdict) => {
    expect(verdictOf(cell)).toBe(verdict);
  });
});
