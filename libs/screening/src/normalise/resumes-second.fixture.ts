import type { JudgedResume } from './resumes.fixture';

/** Six more, as {@link RESUMES}. */
export const MORE_RESUMES: readonly JudgedResume[] = [
  {
    who: 'a mechanical graduate from India',
    text: `CAREER OBJECTIVE
To work in a reputed organization where I can utilize my skills and grow along with the company.
ACADEMIC QUALIFICATION
B.E. Mechanical Engineering, Shree Vidya College of Engineering, Pune University, 2025, CGPA 7.8
Diploma in Mechanical Engineering, Government Polytechnic, 2022, 81 %
SSC, 2019
PROJECT
Design and fabrication of a pneumatic sheet bending machine
INDUSTRIAL TRAINING
4 weeks at Surya Forgings Pvt. Ltd.: studied CNC turning and gear hobbing
TECHNICAL SKILLS
AutoCAD, CATIA V5, SolidWorks, Ansys
MS Word, MS Excel
STRENGTHS
Good communication, hard working, team player, adaptable
HOBBIES
Cricket, reading
DECLARATION
I hereby declare that the above information is true to the best of my knowledge.`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: null },
    ...{ interpersonal: 1, technology: 2, held: '' },
  },
  {
    who: 'a quality manager with an MBA',
    text: `Helen Prosser, CMQ/OE, CQE
Quality Manager | Medical plastics
PROFILE
Quality leader who settles disputes on facts.
CAREER
Quality Manager, Orion Catheters, Galway — Feb 2016 to date
- Brought two failing resin suppliers to zero open corrective actions within nine months.
- Persuaded the board to fund an automated leak tester; escapes fell from 60 to 4 ppm.
- Lead a department of 19 inspectors and engineers.
- Present monthly at the management review.
Quality Engineer, Tamar Mouldings, Plymouth — Sep 2009 to Jan 2016
- Ran CAPA, FMEA and SPC on 22 moulding presses.
- Audited suppliers in Poland and Malaysia.
EDUCATION
MBA, Severn Business School, 2015
BEng Chemical Engineering, University of Marlow, 2009
CERTIFICATION
ASQ Certified Manager of Quality/Organizational Excellence, recertified 2025
ASQ Certified Quality Engineer, 2024
PMP – lapsed 2021`,
    ...{ degree: 'master', required: 'adjacent', mastersEngineering: 'no', mba: 'yes', years: 17.2 },
    ...{ interpersonal: 3, technology: 3, held: 'CMQ/OE CQE' },
  },
  {
    who: 'a master scheduler with a degree in business',
    text: `MASTER SCHEDULER
Summary
APICS CPIM and CSCP certified scheduler in aerospace and consumer goods.
Experience
Master Scheduler 07/2018 to Current
Company Name City , State
Own the weekly master schedule for three plants in SAP PP.
Chair the S&OP meeting with sales, finance and plant managers.
Expedite late parts with suppliers.
Buyer/Planner 05/2014 to 06/2018
Company Name City , State
Released purchase orders and followed up with vendors.
Kept the MRP parameters of 6,000 items.
Education
Bachelor of Arts : Business Administration 2014 University of the Lakes City , State
Certifications
CPIM (2023), CSCP (2024)
Skills
SAP, Kinaxis, Excel, Tableau`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 12.5 },
    ...{ interpersonal: 2, technology: 2, held: 'CPIM CSCP' },
  },
  {
    who: 'a school teacher',
    text: `MATHEMATICS TEACHER
Objective
To inspire young people to love numbers.
Teaching Experience
Mathematics Teacher, Ridgeway Middle School, August 2014 to June 2026
Planned lessons for five classes and coached the chess team.
Led the department of six teachers and trained two student teachers.
Met with parents each term.
Raised the share of pupils who pass the state test from 61 % to 78 %.
Education
Master of Education, 2016, Wells State College
Bachelor of Arts in Mathematics, 2014, Wells State College
Skills
Google Classroom, Smart Board, Word, PowerPoint
Certificates
State teaching licence, grades 5–9`,
    ...{ degree: 'master', required: 'no', mastersEngineering: 'no', mba: 'no', years: 11.8 },
    ...{ interpersonal: 2, technology: 0, held: '' },
  },
  {
    who: 'a maintenance technician with an associate degree',
    text: `INDUSTRIAL MAINTENANCE TECHNICIAN
Summary: Electrician and PLC programmer for bottling and canning.
Work Experience
Maintenance Technician III, Company Name, 09/2014 – Present
Reprogrammed an Allen-Bradley PLC on the depalletizer and ended daily jams.
Replaced DC drives with VFDs on nine conveyors, cutting motor failures by 70 %.
Train apprentices in troubleshooting with ladder logic.
Work with machine builders during start-ups.
Electrician, Company Name, 04/2010 – 08/2014
Wired panels to NFPA 79 and ran conduit.
Education
A.A.S. Electrical Technology, Redrock Community College, 2010
Licenses
Journeyman Electrician
Goals
Complete a bachelor's degree; take the CPIM`,
    ...{ degree: 'associate', required: 'no', mastersEngineering: 'no', mba: 'no', years: 16.6 },
    ...{ interpersonal: 2, technology: 3, held: '' },
  },
  {
    who: 'a Spanish process engineer',
    text: `INGENIERA DE PROCESOS
Perfil
Ingeniera industrial con experiencia en automoción y alimentación.
Experiencia
Ingeniera de procesos, Conservas del Miño, Vigo (marzo 2020 – actualidad)
• Puesta en marcha de una línea de llenado con PLC Siemens y visión artificial; la merma bajó del 5 % al 2 %.
• Negocié con dos proveedores de envases una rebaja del 8 %.
• Formo a operarios y jefes de turno en el uso de paneles Andon.
Técnica de mejora continua, Estampados Rías, Porriño (septiembre 2016 – febrero 2020)
• Reduje el tiempo de cambio de troquel de 70 a 28 minutos con SMED.
• Coordiné talleres kaizen con los equipos de prensa.
Formación
Máster en Ingeniería Industrial, Universidad de las Rías, 2016
Certificados
Green Belt Lean Six Sigma, 2019
CPIM: en preparación
Informática
SAP, AutoCAD, Minitab`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'yes', mba: 'no', years: 10.2 },
    ...{ interpersonal: 3, technology: 3, held: 'LSSGB' },
  },
];
