/** A whole résumé, invented, and what a reader by the rubric says of it. As of 2026-11-23; years within 1.5 or a tenth. */
export interface JudgedResume {
  readonly who: string;
  readonly text: string;
  readonly degree: string;
  readonly required: string;
  readonly mastersEngineering: string;
  readonly mba: string;
  readonly years: number | null;
  readonly interpersonal: number;
  readonly technology: number;
  /** Codes held, separated by blanks. */
  readonly held: string;
}

/** Written and judged before the rules saw them. */
export const RESUMES: readonly JudgedResume[] = [
  {
    who: 'a production supervisor with a degree in industrial technology',
    text: `PRODUCTION SUPERVISOR
Professional Summary
Hands-on supervisor with a record of safe, steady output in high-volume packaging. Self-motivated, good listener.
Core Qualifications
Shift leadership
5S and visual management
Lockout/tagout
Kronos time keeping
Work History
Production Supervisor 03/2017 to Current
Company Name – City, State
Supervise 32 packers and 4 line mechanics on the night shift.
Hold a start-of-shift meeting and post hourly counts at each line.
Schedule overtime and vacations with the plant superintendent.
Log downtime reasons in the MES and review them with maintenance.
Line Lead 06/2013 to 02/2017
Company Name – City, State
Trained new hires on cartoners and case packers.
Changed over labellers and set up date coders.
Education
Bachelor of Science : Industrial Technology, 2013
Eastern Plains University - City, State
Certifications
Forklift, CPR, OSHA 30`,
    ...{ degree: 'bachelor', required: 'adjacent', mastersEngineering: 'no', mba: 'no', years: 13.4 },
    ...{ interpersonal: 2, technology: 2, held: '' },
  },
  {
    who: 'a manufacturing engineer who automates and negotiates',
    text: `Dale Whitcomb
Manufacturing Engineer, machining and assembly
SUMMARY
Eleven years of making parts faster and people's work easier.
EXPERIENCE
Senior Manufacturing Engineer, Harrow Pump Works, Peoria, IL
January 2019 - Present
* Justified, bought and installed two robot-tended lathes; the cell now runs lights-out on weekends and yields 22 % more housings.
* Negotiated with three tooling vendors, moving to a consignment programme that freed $90K of stock.
* Persuaded the plant manager to drop a fourth inspection step after a gauge study showed it caught nothing.
* Moved 140 setups to a zero-point system, average setup from 96 to 31 minutes.
Manufacturing Engineer, Lomax Castings, Rockford, IL
June 2015 - December 2018
* Wrote Mastercam programs and fixtures for a five-axis mill.
* Ran Cpk studies and gauge R&R on new product launches.
EDUCATION
B.S. in Mechanical Engineering, Prairie State University, 2015
LICENSES
EIT, Illinois (2015)
CQE candidate, ASQ exam February 2027
SKILLS
SolidWorks, Mastercam, Fanuc robots, Minitab, SAP`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 11.4 },
    ...{ interpersonal: 3, technology: 3, held: 'EIT' },
  },
  {
    who: 'a registered nurse',
    text: `REGISTERED NURSE
Summary
Compassionate nurse with medical-surgical and emergency experience.
Skills
Patient education, wound care, IV therapy, electronic charting
Experience
Staff Nurse, Emergency Department
Mercy Valley Hospital
August 2018 to Current
Care for four to six patients per shift and chart in Epic.
Precept newly hired nurses during their first twelve weeks.
Serve on the unit council with physicians and managers.
Staff Nurse, Medical-Surgical
Lakeside Medical Center
July 2015 to July 2018
Administered medication and drew blood.
Cut call-light response time by a third by rounding every hour.
Education
Bachelor of Science in Nursing, 2015
State University
Licenses
RN, State of Oregon
BLS, ACLS`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 11.3 },
    ...{ interpersonal: 2, technology: 0, held: '' },
  },
  {
    who: 'a shop manager without a degree',
    text: `STORE MANAGER
Profile
Energetic manager who puts customers first.
Experience
Store Manager
Company Name City, State
05/2016 to 10/2022
Managed a team of 14 associates and opened two new branches.
Raised yearly sales from 1.1 to 1.6 million dollars.
Negotiated the lease renewal with the landlord, 8 % below the asking rent.
Counted cash, made deposits and prepared payroll in QuickBooks.
Assistant Manager
Company Name City, State
02/2012 to 04/2016
Opened and closed the store.
Resolved complaints of customers.
Education
High School Diploma, 2010
Central High School City, State
Skills
Microsoft Office, POS systems, visual merchandising, loss prevention`,
    ...{ degree: 'high_school', required: 'no', mastersEngineering: 'no', mba: 'no', years: 10.7 },
    ...{ interpersonal: 3, technology: 0, held: '' },
  },
  {
    who: 'an IT support specialist',
    text: `IT SUPPORT SPECIALIST
Highlights
Windows Server, Active Directory, VMware, PowerShell
Ticketing: ServiceNow
Networking: Cisco, TCP/IP, VPN
Professional Experience
Support Specialist II — Corval Insurance
April 2020 - September 2026
Answered 30 tickets a day from employees in five offices.
Scripted account creation in PowerShell, which saved four hours a week.
Wrote how-to pages in Confluence.
Help Desk Technician — Bright Path Schools
August 2017 - March 2020
Imaged laptops and replaced screens.
Education
B.S. Computer Science, Northfield State University, 2017
Certifications
CompTIA A+, Network+
PMP coursework, 2025`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 9.1 },
    ...{ interpersonal: 2, technology: 1, held: '' },
  },
  {
    who: 'a German production engineer',
    text: `Lebenslauf
Fertigungsingenieur
Berufserfahrung
01/2018 – heute  Fertigungsplaner, Kessler Getriebe GmbH, Esslingen
– Einführung eines MES an 14 Bearbeitungszentren, Stillstandsgründe werden seither automatisch erfasst
– Verhandlungen mit Werkzeuglieferanten, Einkaufspreise um 6 % gesenkt
– Überzeugung der Geschäftsleitung von einer zweiten Verzahnmaschine, Investition genehmigt
– Rüstzeit von 80 auf 35 Minuten verkürzt (SMED)
10/2013 – 12/2017  Arbeitsvorbereiter, Hallwang Armaturen AG, Ulm
– Erstellung von NC-Programmen und Arbeitsplänen in SAP PP
– Betreuung von zwei Auszubildenden
Ausbildung
2009 – 2013  Hochschule Ulm, Dipl.-Ing. (FH) Maschinenbau
Weiterbildung
Six Sigma Green Belt (DGQ, 2016)
CPIM-Seminar, 3 Tage
Kenntnisse
Siemens NX, SAP PP, Minitab, MS Office`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 13.1 },
    ...{ interpersonal: 3, technology: 3, held: 'LSSGB' },
  },
];
