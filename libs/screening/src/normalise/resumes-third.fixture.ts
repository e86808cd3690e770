import type { JudgedResume } from './resumes.fixture';

/** A whole résumé judged further: where the years come from, whether a degree is under way, and how far production was improved. */
export interface FullyJudgedResume extends JudgedResume {
  readonly basis: string;
  readonly inProgress: boolean;
  readonly improvement: number;
}

/**
 * A third set, with its other half written and judged before any run on it. Right the first time, of 16: degrees 15, years 13,
 * interpersonal, technology and improvement 9 each.
 */
export const THIRD_RESUMES: readonly FullyJudgedResume[] = [
  {
    who: 'a manufacturing engineer of medical devices',
    text: `MANUFACTURING ENGINEER II
Professional Profile
Manufacturing engineer with a background in catheter assembly and injection moulding. Comfortable on the floor and in the meeting room.
Skills
Process validation (IQ, OQ, PQ)
Minitab
SolidWorks
Lean tools
Project planning
Work History
Manufacturing Engineer II
Apr 2021 to Current Company Name ï¼​ City , State
Own nine assembly cells in a class 8 clean room.
Validated two laser welders and wrote the maintenance plan for them.
Introduced vision inspection at the bonding station; false rejects went from 6 % to 1 %.
Work with the resin supplier on lot variation.
Train assemblers whenever a procedure changes.
Manufacturing Engineer I
Jun 2018 to Mar 2021 Company Name ï¼​ City , State
Wrote work instructions and routings.
Ran gauge studies for incoming inspection.
Took part in kaizen events that freed 400 square feet.
Education
Bachelor of Science : Biomedical Engineering , 2018 Lakeside University ï¼​ City , State
Minor in Mathematics
Affiliations
Society of Manufacturing Engineers`,
    ...{ degree: 'bachelor', required: 'adjacent', mastersEngineering: 'no', mba: 'no', years: 8.5, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'an operations leader with a functional résumé',
    text: `JOANNE HARGREAVE
Operations and Continuous Improvement

AREAS OF STRENGTH

People
Built a shift structure for 180 employees and kept turnover below 8 % in a tight labor market. Sat across the table from the union in two contract rounds; both closed before the deadline. Brought sales and production to one forecast after years of two.

Process
Took order-to-ship time from 19 days to 7 by removing three approval steps and placing supermarkets between fabrication and paint. Standard work in every cell.

Technology
Led the change from a home-grown system to Infor on time. Bought and started up a fibre laser and a press brake with automatic tool changer.

EMPLOYMENT
Director of Operations, Caldwell Enclosures, 2012 – present
Production Manager, Brightline Cabinets, 2006 – 2012
Shift Supervisor, Brightline Cabinets, 2003 – 2006

EDUCATION
BSIE, Ohio Valley State University
MBA (evening programme), Ohio Valley State University

VOLUNTEER
Food bank board, 2015 – 2019`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'no', mba: 'yes', years: 23.9, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a quality engineer whose pages were flattened',
    text: `Resume of P. Vandermolen                                   Page 1 of 2
Phone 555-0148     Portland, Oregon
Quality Engineer
Summary Quality engineer with more than 12 years in castings and machined
parts for trucks and pumps. Known for calm handling of customer
complaints and for supplier work.
Experience
Cascade Pump & Valve, Portland, OR          March 2017 – present
Senior Quality Engineer
- Lead corrective actions with customers and answer their 8D requests
within five days.
- Visited eleven foundries and brought the three worst from 4,100
to 350 ppm in a year.
Resume of P. Vandermolen                                   Page 2 of 2
- Programmed the CMM for 60 part families.
- Set up SPC on the bearing bore line, scrap fell by 45 %.
Northwest Castings, Salem, OR          August 2013 – February 2017
Quality Technician, later Quality Engineer
- Inspected first articles, wrote PPAP files.
- Trained three inspectors in GD&T.
Education
Oregon Coast University, B.S. Mechanical Engineering Technology, 2013
Certifications
ASQ CQE (2018, recertified 2024), CQA (2021, recertified 2024)`,
    ...{ degree: 'bachelor', required: 'adjacent', mastersEngineering: 'no', mba: 'no', years: 13.3, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 3, held: 'CQA CQE' },
  },
  {
    who: 'a production planner with mojibake bullets',
    text: `Production Planner
Objective
Seeking a planning role in a growing company.
Experience
Acme Molded Products, Erie, PA
Production Planner (05/2019 - 10/2026)
â€¢ Plan 22 injection presses by weekly and daily schedule in Plex.
â€¢ Attend the morning meeting with shift supervisors and tool room.
â€¢ Expedite resin and inserts; call suppliers about late lots.
â€¢ Keep cycle counts above 98 %.
Customer Service Representative (01/2016 - 04/2019)
â€¢ Entered orders, answered calls, sent acknowledgements.
â€¢ Resolved complaints about short shipments.
Education
Associate of Applied Science in Business, Lake Erie Community College, 2015
Certificates
Completed the CPIM Part 1 review course at the local ASCM chapter
Skills
Microsoft Excel (pivot tables, VLOOKUP), Plex, typing 70 wpm, organized, dependable, team player`,
    ...{ degree: 'associate', required: 'no', mastersEngineering: 'no', mba: 'no', years: 10.8, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 2, improvement: 0, held: '' },
  },
  {
    who: 'a terse automation engineer',
    text: `M. Okonjo. Automation.
2020–      Delmarva Bottling. PLC (S7-1500), WinCC, Profinet. Retrofit of filler 3: speed +18 %, stops −40 %.
2016–20    Hopewell Systems (integrator). 14 start-ups at customers. FactoryTalk, Kepware, drives.
2014–16    Tri-State Packaging. Maintenance planner.
MSc Control Engineering, Rotterdam Technical University, 2014
BEng Electrical Engineering, same, 2012
Languages: English, Dutch, Igbo`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'yes', mba: 'no', years: 12.9, basis: 'dates', inProgress: false },
    ...{ interpersonal: 1, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a chef who became a machinist and studies at night',
    text: `Curriculum vitae
About me
After nine years in kitchens I retrained as a CNC machinist. I like clear plans, clean benches and people who help each other.
Work
CNC Machinist, Bellweather Aerospace, from September 2022 to now
Set up and run two five-axis mills, adjust offsets, check parts on the CMM.
Suggested a fixture change that saves 11 minutes per bracket.
Show new starters how to set tools.
Sous-chef, Hotel Meridian, June 2016 to May 2021
Led a brigade of seven, ordered produce, negotiated weekly prices with two fishmongers.
Commis chef, various restaurants, April 2012 to May 2016
Education
Part-time BEng Mechanical Engineering, Northgate University, third year of five, expected 2028
CNC machining certificate, Northgate Technical College, 2022
Certificates
Food hygiene level 3
Interests
Sourdough, cycling`,
    ...{ degree: 'high_school', required: 'no', mastersEngineering: 'no', mba: 'no', years: 13.3, basis: 'dates', inProgress: true },
    ...{ interpersonal: 2, technology: 2, improvement: 2, held: '' },
  },
  {
    who: 'a new industrial engineering graduate',
    text: `SAMUEL TORGERSEN
Industrial engineering graduate seeking an entry level position in manufacturing

EDUCATION
Bachelor of Science in Industrial and Systems Engineering, May 2026
Great Plains State University, GPA 3.6
Relevant coursework: facilities planning, simulation, ergonomics, statistical quality control

INTERNSHIP
Process Engineering Intern, Prairie Turbine Blades, May 2025 – August 2025
• Timed 40 lay-up operations and rebalanced the line; takt met on five of six stations, up from three
• Built a FlexSim model of the cure ovens

SENIOR PROJECT
Redesign of a hospital pharmacy's picking route; walking distance cut by 31 %

ACTIVITIES
President of the IISE student chapter; organised plant tours for 60 members
Intramural volleyball captain

SKILLS
FlexSim, Arena, Minitab, AutoCAD, Python, Excel
Good presenter; fluent in Norwegian`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 0.3, basis: 'dates', inProgress: false },
    ...{ interpersonal: 1, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a maintenance lead who learnt in the navy',
    text: `Maintenance Lead
Summary
Machinist's mate turned plant mechanic. 20 years of pumps, boilers, hydraulics and conveyors.
Experience
Maintenance Lead, Sunrise Rendering, Omaha, NE, 6/2014 to present
Lead five mechanics on nights and hand over to days in writing.
Rebuilt the cooker feed system, which used to jam twice a week and has not since.
Enter work orders in Maximo.
Deal with the crane and boiler contractors.
Mechanic, Sunrise Rendering, 2/2010 to 5/2014
Machinist's Mate 2nd Class, US Navy, 10/2005 to 1/2010
Stood watch in the engine room. Qualified four junior sailors.
Education
High school diploma, Fremont, 2005
Navy "A" School, Great Lakes
Licenses
State boiler operator, grade 2
OSHA 10`,
    ...{ degree: 'high_school', required: 'no', mastersEngineering: 'no', mba: 'no', years: 21.1, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 2, improvement: 2, held: '' },
  },
];
