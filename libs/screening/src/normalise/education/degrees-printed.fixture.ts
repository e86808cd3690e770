import type { DegreeCase } from './degree-cases.fixture';

/** A page as a parser takes it from print around its part about education: columns run together, lines cut where the page cut them. */
export function page(education: string): string {
  return `Experience\nProcess Engineer 03/2011 to Current\nCompany Name City , State\nBalanced the lines of a stamping plant.\n${education}`;
}

const printed = (education: string, verdict: string): DegreeCase => [{ resume: page(education) }, verdict];

/** Put down and judged before the reader saw one of them. */
export const PRINTED: readonly DegreeCase[] = [
  printed(
    'Education\nBachelor of Science : Industrial Engineering 2009 Fairmoor State University ï¼​ City , State GPA: GPA: 3.4 Industrial\nEngineering GPA: 3.4\nSkills\nMinitab',
    'bachelor yes',
  ),
  printed('Education\nMay 2006 Bachelor of Science , Mechanical Engineering Calder Tech City , State , USA', 'bachelor yes'),
  printed('Education\n2003\nBS : Chemical Engineering Lorne State University ï¼​ State Chemical Engineering', 'bachelor adjacent'),
  printed(
    'Education and Training\nHigh School Diploma : General Studies 1996 Oakridge High School ï¼​ City , State General Studies',
    'high_school no',
  ),
  printed('Education\nAssociate of Applied Science : Machine Tool Technology 2001 Brisco Community College City , State', 'associate no'),
  printed(
    'Education\nSome college coursework completed Business Administration Lorne Community College City , State\nHigh School Diploma Oakridge High 1990',
    'high_school no',
  ),
  printed(
    'Education\nCoursework toward Bachelor of Science Mechanical Engineering Calder University 2004 - 2006\nAssociate of Science Pre-Engineering Brisco College 2004',
    'associate no',
  ),
  printed(
    "Education\nMBA : Operations Management 2012 Fairmoor University GPA: 3.8\nB.S. : Electrical Engineering 2002 Calder Tech Dean's List",
    'master yes mba',
  ),
  printed(
    'Education\nMaster of Science , Engineering Management 2015 Lorne State City , State\nBachelor of Science , Industrial Engineering 2009 Lorne State City , State',
    'master yes engineering',
  ),
  printed(
    'Education\nBachelor of Science Business Administration emphasis in Operations Management 1999 Fairmoor University',
    'bachelor no',
  ),
  printed('Education\nB.S. Business Administration , Minor in Industrial Engineering 1988 Brisco College City , State', 'bachelor no'),
  printed('Education\nBachelor of Science : Electrical Engineering Minor in Mathematics 2010 Calder Tech', 'bachelor yes'),
  printed(
    'Education\nBachelor of Arts , Psychology 2005 Fairmoor College Magna Cum Laude Psychology Magna Cum Laude\nCertificate Six Sigma Green Belt 2013',
    'bachelor no',
  ),
  printed(
    'Education\nB.E Mechanical Engineering | Nandi College of Engineering | 2016 | 71%\nHSC | St. Anne Hr. Sec. School | 2012 | 88%\nSSLC | St. Anne Hr. Sec. School | 2010 | 91%',
    'bachelor yes',
  ),
  printed(
    'Education\nDiploma in Mechanical Engineering, Govt. Polytechnic Sarwar, 2013, 74%\nSSC, Sarwar High School, 2010, 82%',
    'associate no',
  ),
  printed(
    'Academic Qualification\nQualification Board/University Year %\nB.Tech (EEE) JNTU 2014 68.2\nIntermediate BIE AP 2010 91\nSSC 2008 84',
    'bachelor yes',
  ),
  printed(
    'Education\nMaster of Science in Mechanical Engineering, Expected May 2027\nCalder University, GPA 3.9\nB.Tech in Mechanical Engineering, May 2024\nNandi Institute of Technology',
    'bachelor yes running',
  ),
  printed('Education\nB.S. Industrial Engineering (expected December 2026)\nLorne State University', 'high_school no running'),
  printed(
    'Education\nCurrently pursuing Bachelor of Science : Manufacturing Engineering Brisco University City , State',
    'high_school no running',
  ),
  printed('Education\nGED : 1994 Adult Learning Center City , State\nForklift certification 2004', 'high_school no'),
  printed('Education\nCertificate : Welding Technology 2002 Brisco Technical Institute City , State', 'high_school no | none no'),
  printed(
    'Education\nLean Manufacturing Certificate 2010\nOSHA 30 Hour 2012\nFranklin Covey Time Management 2008',
    'none no | high_school no',
  ),
  printed(
    'Education\nBachelor of Science : Mechanical Engineering Technology 1997 Calder University of Technology ï¼​ City , State Mechanical Engineering\nTechnology',
    'bachelor adjacent',
  ),
  printed('Education\nBachelor of Applied Science : Industrial Technology 2008 Lorne State', 'bachelor adjacent'),
  printed('Education\nBachelor of Science : Industrial Design 2011 Institute of Art ï¼​ City', 'bachelor no'),
  printed('Education\nBS Engineering Fairmoor University 1985', 'bachelor unclear | bachelor adjacent'),
  printed('Education\nBachelor of Science Lorne State University City , State 1992', 'bachelor unclear'),
  printed('Education\nBachelor of Engineering : Production 2007 University of Puntar India', 'bachelor yes'),
  printed(
    'Education\nPh.D. : Materials Science and Engineering 2011 Calder Tech\nB.S. : Materials Science and Engineering 2005 Calder Tech',
    'doctorate adjacent engineering',
  ),
  printed(
    'Education\nPhD , Mechanical Engineering ABD Fairmoor University\nMSME 2008 Fairmoor University\nBSME 2006 Fairmoor University',
    'master yes engineering | master yes running engineering',
  ),
  printed(
    'Education\nMaster of Business Administration Calder Graduate School of Management 2009\nBachelor of Arts , Economics 2002',
    'master no mba',
  ),
  printed(
    'Education\nMasters : Supply Chain Management 2014 Lorne State University\nBachelors : Industrial Engineering 2008 University of Puntar',
    'master yes',
  ),
  printed(
    'Education\nM.S , Industrial and Systems Engineering Calder Tech , 2018 | GPA 3.7/4\nRelevant Courses: Linear Programming, Simulation, Bachelor seminar, Six Sigma',
    'master yes engineering',
  ),
  printed(
    'Education\nLorne State University City , State 1991\nBachelor of Science : Mechanical Engineering Mechanical Engineering\nBrisco High School 1986',
    'bachelor yes',
  ),
  printed(
    'EDUCATION\nUniversity of Calder Lorne, ST\nB.S., Mechanical Engineering Dec. 2012\nGPA: 3.51/4.00 Tau Beta Pi Honor Society',
    'bachelor yes',
  ),
  printed(
    'EDUCATION\nUNIVERSITY OF CALDER, Lorne, ST Aug 2008 – May 2012\nBachelor of Science in Chemical Engineering, Minor in Business',
    'bachelor adjacent',
  ),
  printed(
    'Education\nâ€¢ Bachelor of Technology â€“ Mechanical Engineering, 2011\nâ€¢ Diploma â€“ Tool & Die Making, 2007',
    'bachelor yes',
  ),
  printed(
    'Education\n10/2014 - 09/2017 Hochschule Bergstadt\nBachelor of Engineering Maschinenbau, Note 2,1\n08/2006 - 06/2014 Gymnasium Bergstadt, Abitur',
    'bachelor yes',
  ),
  printed('Education\nIngeniero Industrial, Universidad del Valle Norte, 2009\nDiplomado en Logística, 2012', 'bachelor yes'),
  printed('Education\nVocational Training : Electrician 1989 Brisco Vo-Tech\nApprenticeship IBEW Local 1993', 'high_school no | none no'),
  printed(
    'Education\nAssociates Degree : Electronics Technology 1995 Lorne Technical Institute\nBachelors Degree : Business Management In progress Fairmoor Online University',
    'associate no running',
  ),
  printed('Education\n120 credit hours toward BS Industrial Engineering\nCalder University 1998 - 2002', 'high_school no'),
  printed('Education\nAttended Lorne State University 1988-1990, Mechanical Engineering', 'high_school no'),
  printed(
    'Education\nBachelor of Science, Electrical and Computer Engineering\nMaster of Engineering, Electrical Engineering\nCalder University, 2016 and 2017',
    'master yes engineering',
  ),
  printed(
    'Education\nBSc. (Hons) Mechanical Engineering 2:1 University of Perwick 2005 to 2008\nA Levels: Maths (A), Physics (B) 2005\n9 GCSEs grade A-C',
    'bachelor yes',
  ),
  printed('Education\nHND Electrical Engineering Perwick College 1998\nONC Engineering 1996', 'associate no'),
  printed(
    'Education\nMaster of Science : Electrical Engineering Lorne State GPA: 3.6\nStatus: withdrawn 2011\nBachelor of Science : Electrical Engineering 2007 Lorne State',
    'bachelor yes',
  ),
  printed(
    'Education\nBachelor of Science : Computer Science 2013 University of Calder\nCertified SolidWorks Associate 2014',
    'bachelor no',
  ),
  printed('Education\nBachelor of Engineering : Computer Engineering 2013 University of Puntar', 'bachelor adjacent'),
  printed(
    'Education\nBachelor of Science , Physics 2001 Brisco College Physics Graduated with honors\nNuclear Power School US Navy 1995',
    'bachelor no',
  ),
  printed(
    'Education\nCollege Prep Diploma 1999 Brisco High School\nUniversity of Lorne Mechanical Drafting Certificate 2001',
    'high_school no',
  ),
  printed('Education\nB.S.M.E. 1984 , M.B.A. 1991 University of Lorne', 'master yes mba'),
  printed(
    'Education\nMaster of Technology (Industrial Engineering & Management) - Nandi Institute - 2015 - 8.1 CGPA\nBachelor of Engineering (Industrial & Production) - 2012',
    'master yes engineering',
  ),
  printed(
    'Education\nJune 1987\nFairmoor University ï¼​ City , State\nBachelor of Science : Aerospace Engineering\nAerospace Engineering',
    'bachelor adjacent',
  ),
  printed('Education\nBachelor of Science : Systems Engineering 2014 Calder Academy', 'bachelor adjacent'),
  printed('Education\nBachelor of Science : Construction Management 2004 Lorne State\nPMP 2010', 'bachelor no'),
  printed('Education\nDegree : Mechanical Engineering 1999 Fairmoor University', 'unclear unclear | bachelor yes | unclear no'),
  printed('Education\nCollege Diploma Industrial Engineering Technician Maple College , Ontario 2006', 'associate no'),
  printed(
    'Education\nGraduate Certificate Supply Chain Management Lorne State 2016\nBachelor of Science Biology Lorne State 2007',
    'bachelor no',
  ),
  printed(
    'Education\nMaster Certificate Project Management Fairmoor University 2011\nAssociate Degree Drafting Brisco College 1992',
    'associate no',
  ),
];

/** Thirty more, put down after the rules for those above and before the reader saw them. */
export const PRINTED_SECOND: readonly DegreeCase[] = [
  printed(
    'Education\nBachelor of Science : Operations and Supply Chain 2011 Brisco State ï¼​ City , State Operations and Supply Chain',
    'bachelor no',
  ),
  printed(
    'Education\n2012 Lorne State University ï¼​ City , State Bachelor of Science Mechanical Engineering Mechanical Engineering',
    'bachelor yes',
  ),
  printed(
    'Education\nMaster of Science : Textile Engineering December 2009 Fairmoor State GPA: GPA: 3.7\nBachelor of Science : Textile Engineering 2007',
    'master adjacent engineering',
  ),
  printed('Education\nBachelor of Science : Packaging 2003 Calder State University', 'bachelor no'),
  printed(
    'Education\nMasters : Organizational Leadership 2013 Fairmoor University\nBachelors : Mechanical Engineering 1998 Lorne State',
    'master yes',
  ),
  printed('Education\nAssociate : Mechanical Design 1995 Brisco Technical College', 'associate no'),
  printed('Education\nAAS , Machine Technology 1993 Brisco Technical College\nJourneyman Toolmaker 1997', 'associate no'),
  printed(
    'Education\nHigh School Diploma : 1985 Oakridge High School\nTwo years of Mechanical Engineering Lorne State University',
    'high_school no',
  ),
  printed(
    'Education\nBachelor of Science : Industrial Engineering 2020 Lorne State University\nSenior Design Project: Expected savings of 40,000 a year',
    'bachelor yes',
  ),
  printed(
    'Education\nMS : Industrial Engineering , 5 2014 University of Calder GPA: 3.9\nB.Tech : Mechanical Engineering , 5 2011 Nandi Institute India',
    'master yes engineering',
  ),
  printed('Education\nBS in IE, Calder Tech, 2006\nMS in IE, Calder Tech, 2008', 'master yes engineering'),
  printed('Education\nUniversity of Calder 2001\nBachelor of Science: Mathematics\nMinor: Industrial Engineering', 'bachelor no'),
  printed('Education\nBachelor of Science Electrical Engineering Technology 2009 Calder Institute of Technology', 'bachelor adjacent'),
  printed('Education\nDiploma Tool and Die Design 1988 Brisco Vocational School', 'associate no | high_school no'),
  printed(
    'Education\nPh.D. Candidate : Industrial Engineering Calder Tech\nM.S. : Industrial Engineering 2020 Calder Tech',
    'master yes running engineering',
  ),
  printed('Education\nExecutive MBA 2010 Fairmoor\nBSc Production Engineering 2000 University of Puntar', 'master yes mba'),
  printed('Education\nBachelor of Science Degree in Engineering Management Calder Academy 1991', 'bachelor adjacent'),
  printed(
    'Education\nEnrolled in Bachelor of Science in Mechanical Engineering , Lorne State\nA.S. Engineering Science 2022 Brisco College',
    'associate no running',
  ),
  printed(
    'Education\nB.S. Metallurgical Engineering , 1979 , Fairmoor School of Mines\nM.S. Metallurgical Engineering , 1981',
    'master adjacent engineering',
  ),
  printed('Education\nNo degree. 90 credits Mechanical Engineering , Lorne State', 'high_school no'),
  printed('Education\nBachelor of Technology - Mechanical 2012 - 2016 Nandi University 7.9 CGPA\nXII 2012 88% X 2010 91%', 'bachelor yes'),
  printed('Education\nBachelor : Mechanical Engineering , 2006\nMaster Plumber License , 2010', 'bachelor yes'),
  printed(
    'Education\nBachelor of Science , Mechanical Engineering 2015 Lorne State\nCertified Manufacturing Engineer in progress',
    'bachelor yes',
  ),
  printed('Education\nGeneral Education Diploma : 1999 Adult School\nCertificate of Completion : PLC Programming 2006', 'high_school no'),
  printed('Education\nBachelor of Arts , Industrial Psychology 2004 Fairmoor College', 'bachelor no'),
  printed('Education\nB.E. ( Production ) 1999 University of Puntar First Class', 'bachelor yes'),
  printed(
    'Education\nMaster of Engineering , Lean Manufacturing 2016 University of Calder\nBachelor of Science , Chemistry 2006',
    'master yes engineering | master adjacent engineering',
  ),
  printed(
    'Education\nUniversity of Lorne , Mechanical Engineering , 1990 , BS\nUniversity of Lorne , Business , 1999 , MBA',
    'master yes mba',
  ),
  printed(
    'Education\nAssociate of Science : Engineering 2010 Brisco College\nTransferred to Lorne State, BS Industrial Engineering, anticipated graduation May 2028',
    'associate no running',
  ),
  printed(
    'Education\nBS : Mechanical Engineering ( 2004 ) MS : Mechanical Engineering ( 2006 ) PhD : Mechanical Engineering ( not completed )',
    'master yes engineering',
  ),
];
