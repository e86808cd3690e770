import type { FullyJudgedResume } from './resumes-third.fixture';

/**
 * A fourth set, written and judged after the rules for the third and before any run on it. Right the first time, of 10: degrees 9,
 * years 10, interpersonal 6, technology 8, improvement 8.
 */
export const FOURTH_RESUMES: readonly FullyJudgedResume[] = [
  {
    who: 'a process engineer in coatings',
    text: `PROCESS ENGINEER
Summary
Chemical engineer with a decade in coatings and films. Curious, persistent and easy to work with.
Core Skills
Design of experiments, JMP, roll-to-roll coating, DeltaV, root cause analysis
Professional Experience
Senior Process Engineer 03/2019 to Current
Company Name City , State
Responsible for three coating lines and two slitters.
Ran a designed experiment on dryer zones that lifted line speed by 12 % and halved streak defects.
Replaced manual viscosity checks by an inline sensor tied into DeltaV.
Work with the adhesive supplier's chemists on new grades.
Mentor two junior engineers.
Process Engineer 07/2015 to 02/2019
Company Name City , State
Wrote batch records and start-up checklists.
Led root cause investigations of customer complaints.
Intern 05/2014 to 08/2014
Company Name City , State
Collected samples and ran lab tests.
Education
Bachelor of Science : Chemical Engineering , 2015
Bay State University City , State
Certifications
ASQ Certified Six Sigma Green Belt, 2018`,
    ...{ degree: 'bachelor', required: 'adjacent', mastersEngineering: 'no', mba: 'no', years: 11.7, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 3, held: 'CSSGB' },
  },
  {
    who: 'a purchasing manager who negotiates',
    text: `Purchasing Manager
Profile: Buyer of castings, bearings and motors for pump makers.
Career History
Purchasing Manager, Weir Hollow Pumps, since February 2017
Renegotiated the motor contract: 8 % off list and consignment stock at no charge.
Moved 40 % of castings to two foundries nearer the plant after convincing the operations director of shorter lead times.
Lead a team of four buyers.
Introduced supplier scorecards; on-time delivery from 78 to 94 %.
Buyer, Tarn Electric, from 2010 to January 2017
Placed orders in MAPICS, chased deliveries, checked invoices.
Education
BA Business Studies, 2009, University of the Fells
CPSM, 2016
Languages: English, some German`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 16.8, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 1, improvement: 2, held: '' },
  },
  {
    who: 'an Indian production engineer with a polytechnic diploma and a degree',
    text: `RESUME
RAVI N.
Career Objective: To be a part of a progressive organisation which gives scope to enhance my knowledge.
Work Experience
1) Company: Sri Lakshmi Auto Components Pvt Ltd, Hosur
Designation: Production Engineer
Period: June 2019 to till date
Job Profile:
* Handling CNC shop of 22 machines and manpower of 45 nos.
* Daily production planning and achieving the target.
* Implemented poka yoke in 6 fixtures and reduced rejection from 4200 ppm to 900 ppm.
* Conducting 5S audits and training to operators.
2) Company: Bharat Gears, Chennai
Designation: GET
Period: July 2017 to May 2019
* Prepared process sheets and PFMEA.
Educational Qualification
B.E. (Mechanical) Anna University, 2017, 72 %
Diploma in Mechanical Engg, Govt. Polytechnic, 2014, 84 %
SSLC 2011
Computer Skills: AutoCAD, CATIA, MS Office, SAP (basic)
Personal Details: Date of Birth 12/03/1996, Languages Tamil, English`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 9.4, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'an Italian head of maintenance',
    text: `CURRICULUM VITAE
Esperienze professionali
2018 – oggi: Responsabile manutenzione, Cartiera del Serchio, Lucca
Coordino 14 manutentori su tre turni e gli appaltatori esterni.
Introdotta la manutenzione predittiva con sensori di vibrazione: fermi macchina ridotti del 35 %.
Ho convinto la direzione a sostituire la caldaia; risparmio di 240.000 euro all'anno.
2011 – 2018: Tecnico di manutenzione elettrica, Tessitura Arno, Prato
Programmazione PLC Siemens e ricerca guasti.
Istruzione
2011: Laurea triennale in Ingegneria Elettrica, Università di Pisa
2007: Diploma di perito elettrotecnico
Competenze
TIA Portal, SAP PM, AutoCAD Electrical
Buone capacità relazionali`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 15.9, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a software developer who says production',
    text: `Backend developer
Summary: 7 years of experience building services in Java and Kotlin. Release code to production weekly.
Experience
Backend Developer, Lumen Pay, Austin, Mar 2021 - Present
Migrated the monolith to Kubernetes, cutting deployment time from 2 hours to 15 minutes.
Review code of five teammates, pair with new joiners.
Junior Developer, Fern Labs, Austin, Aug 2018 - Feb 2021
Wrote REST APIs and PostgreSQL queries. Took part in daily stand-ups with product owners.
Education
BS Computer Science, Hill Country University, 2018
Skills
Java, Kotlin, Spring, Docker, Kubernetes, AWS, Kanban, Git`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 8.3, basis: 'dates', inProgress: false },
    ...{ interpersonal: 1, technology: 1, improvement: 0, held: '' },
  },
  {
    who: 'a mechatronics technician returning to work',
    text: `Dana Whitfield
Mechatronics technician. Career break 2019-2022 to care for a parent.
Employment
Jan 2023 to date: Automation Technician, Pellow Biscuits
- Keep two Delta robots, four ovens and a cartoner running; mean time between stops doubled since I took over.
- Write small changes in Studio 5000 and keep back-ups of every PLC.
- Explain faults to operators so that they can clear them without me.
Sept 2012 to June 2019: Electrical Fitter, Marsh & Daughters
- Built control panels to drawing.
- Wired and tested 30 machines for export.
Training
Level 3 apprenticeship in Electrical Engineering, 2012
HNC Mechatronics, Westward College, 2018`,
    ...{ degree: 'associate', required: 'no', mastersEngineering: 'no', mba: 'no', years: 10.8, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 2, held: '' },
  },
  {
    who: 'a lean consultant with an MBA under way',
    text: `LEAN AND OPERATIONS CONSULTANT
Ten years of experience in automotive and furniture.
CONSULTING EXPERIENCE
Senior Consultant, Arden Partners, 2020 - Present
• Facilitated 60+ kaizen weeks; median saving 140,000 dollars.
• Brought union stewards and management together on a new piece-rate system that both signed.
• Coached twelve plant managers in daily management.
Continuous Improvement Engineer, Fairmont Seating, 2016 - 2020
• Value stream mapped the foam line, cut lead time by 6 days.
• Built a simulation of the sewing hall in Simio.
EDUCATION
MBA, Corwen Business School, in progress (expected June 2027)
BSc Industrial Engineering, Corwen University, 2016
CREDENTIALS
Lean Six Sigma Black Belt (IASSC, 2021); preparing for CMQ/OE`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 10.9, basis: 'dates', inProgress: true },
    ...{ interpersonal: 3, technology: 2, improvement: 3, held: 'LSSBB' },
  },
  {
    who: 'a hotel manager',
    text: `HOTEL GENERAL MANAGER
Highlights
Guest satisfaction, revenue management, budgeting, staff development
Accomplishments
Raised the guest score from 7.9 to 8.8 within a year.
Experience
General Manager
June 2016 to Current Company Name City , State
Lead 64 staff in rooms, kitchen and front desk.
Negotiated a three-year linen contract 11 % below the old price.
Oversaw the renovation of 90 rooms.
Front Office Manager
April 2010 to May 2016 Company Name City , State
Hired, trained and scheduled the front desk.
Education
Diploma in Hotel Management, Lakes College, 2010
Skills
Opera PMS, Word, Excel`,
    ...{ degree: 'associate', required: 'no', mastersEngineering: 'no', mba: 'no', years: 16.6, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 0, improvement: 0, held: '' },
  },
  {
    who: 'a Dutch manufacturing engineer',
    text: `CURRICULUM VITAE
Werkervaring
2019 – heden  Manufacturing engineer, Van Aalst Verpakkingen, Tilburg
- Invoering van een nieuwe vacuümvormlijn, omsteltijd van 50 naar 22 minuten
- Overleg met leveranciers over matrijzen en levertijden
- Begeleiden van operators bij de opstart
2014 – 2019  Werkvoorbereider, Metaalbewerking De Kempen, Eersel
- CAM-programmering in Mastercam, nestplannen voor de laser
Opleiding
2010 – 2014  HBO Werktuigbouwkunde (BEng), Fontys Hogescholen
2005 – 2010  HAVO
Cursussen
Lean Green Belt, 2020
Vaardigheden
SolidWorks, Exact, Siemens S7 (basis)`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 12.9, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 2, held: 'LSSGB' },
  },
  {
    who: 'a retired officer who left his degree',
    text: `Logistics and Operations
Overview
22 years of leading people under pressure in the Army, last as logistics officer.
Military Experience
Logistics Officer, 2014 - 2024
Commanded a company of 140 soldiers and 60 vehicles.
Agreed host-nation transport with three foreign ministries.
Platoon Leader, later Maintenance Officer, 2002 - 2014
Supervised the repair shop for trucks and generators; readiness rose from 81 to 95 %.
Education
Studied Mechanical Engineering at Fort Adams University, 1999 - 2001, no degree
High school diploma, 1999
Certificates
PMP, valid until 2027
Six Sigma awareness training`,
    ...{ degree: 'high_school', required: 'no', mastersEngineering: 'no', mba: 'no', years: 22, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 1, improvement: 2, held: 'PMP' },
  },
];
