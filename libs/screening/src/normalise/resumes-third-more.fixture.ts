import type { FullyJudgedResume } from './resumes-third.fixture';

/** The other half of the third set. */
export const MORE_THIRD_RESUMES: readonly FullyJudgedResume[] = [
  {
    who: 'a plant manager who writes whole sentences',
    text: `Dear reader, a short account of my working life.

I have run the Linden Street plant of Morrow Appliances since the spring of 2015. When I arrived, quality escapes were the talk of the company and the maintenance budget went on fire-fighting. I asked the hourly people what stopped them, put their answers on a wall and worked through it with them; downtime fell by a third in the first year. The owners did not want to spend on a paint line. I showed them three years of rework cost, and they signed for 2.1 million dollars.

Between 2007 and 2015 I was production manager at Tidewater Furnishings, responsible for 120 people in cutting, sewing and upholstery, and brought in a cutting table with nesting software that took fabric waste from 14 to 9 percent.

Before that, from 2001 to 2007, I was a process engineer at the same company.

I took my degree in industrial engineering at Carolina Piedmont University (B.S., 2001). I am a member of ASCM but hold no certificate of theirs.

What I enjoy most is teaching supervisors to listen.`,
    ...{ degree: 'bachelor', required: 'yes', mastersEngineering: 'no', mba: 'no', years: 25.8, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a German production engineer',
    text: `LEBENSLAUF
Persönliche Daten
Familienstand: ledig
Berufserfahrung
10/2019 – heute   Fertigungsingenieur, Kessler Antriebstechnik GmbH, Schweinfurt
– Verantwortlich für die Zerspanung von Getriebegehäusen (12 Bearbeitungszentren)
– Einführung eines MES mit Maschinendatenerfassung, Nutzungsgrad von 61 auf 74 % gesteigert
– Abstimmung mit Einkauf, Werkzeuglieferanten und Betriebsrat
– Schulung der Schichtführer in Shopfloor-Management
04/2016 – 09/2019   Prozessingenieur, Blechwerk Oberfranken, Hof
– Rüstzeit an der Transferpresse um 38 % verkürzt (SMED)
– Betreuung von Abschlussarbeiten
Praktikum
03/2014 – 08/2014   Praktikant Qualitätssicherung, Ringlager AG
Ausbildung
10/2013 – 03/2016   M.Sc. Maschinenbau, Technische Universität Dresden
10/2010 – 09/2013   B.Sc. Maschinenbau, Technische Universität Dresden
2010   Abitur
Kenntnisse
SAP PP, CATIA V5, NX CAM, Minitab, REFA-Grundausbildung
Sprachen: Deutsch, Englisch verhandlungssicher`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'yes', mba: 'no', years: 11.2, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'a French methods technician',
    text: `Technicienne méthodes
PROFIL
12 ans dans l'industrie mécanique. Rigoureuse, bon relationnel.
EXPÉRIENCE PROFESSIONNELLE
Depuis mars 2018 : Technicienne méthodes, Fonderies de l'Aubrac, Rodez
• Rédaction des gammes et des fiches d'instruction
• Chronométrages et équilibrage des postes d'ébavurage
• Animation des chantiers 5S avec les opérateurs
De septembre 2014 à février 2018 : Opératrice régleuse, Décolletage Savoyard, Cluses
• Réglage de tours à commande numérique
• Formation de deux apprentis
FORMATION
BTS Conception des processus de réalisation de produits, Lycée Monteil, 2014
Baccalauréat technologique STI2D, 2012
COMPÉTENCES
SolidWorks, Sylob, Excel
LANGUES
Anglais B1`,
    ...{ degree: 'associate', required: 'no', mastersEngineering: 'no', mba: 'no', years: 12.2, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 2, improvement: 1, held: '' },
  },
  {
    who: 'a Mexican production manager',
    text: `GERENTE DE PRODUCCIÓN
Resumen profesional
Más de 15 años en la industria de autopartes. Bilingüe.
Experiencia laboral
Gerente de producción — Arneses del Bajío, Silao — enero 2017 a la fecha
Responsable de 640 operadores en tres turnos.
Negocié con el sindicato el rol de turnos de fin de semana, sin paros desde 2018.
Convencí a la dirección de automatizar la prueba eléctrica; inversión recuperada en 14 meses.
Implementé tableros de OEE conectados al MES, eficiencia de 71 % a 83 %.
Jefe de línea — Conectores de Celaya — febrero 2011 a diciembre 2016
Supervisión de 45 operadoras. Reducción de scrap del 30 %.
Formación académica
Maestría en Administración de Empresas (MBA), Universidad del Bajío, 2019
Ingeniería Industrial, Instituto Tecnológico de Celaya, titulado, 2010
Certificaciones
Black Belt Six Sigma, ASQ, 2020
Cursos
Taller de negociación, 2016`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'no', mba: 'yes', years: 15.8, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 3, held: '' },
  },
  {
    who: 'an engineer summed up by a recruiter',
    text: `CANDIDATE SUMMARY (prepared by our consultant)
Role discussed: Senior Production Engineer
Notice period: 3 months. Salary expectation: on request.
The candidate is a chartered mechanical engineer with 14 years' experience in food and drink. Currently leads a team of six engineers at a large bakery group and reports to the site director. Over the last four years delivered a 9 million pound capital programme: two bread lines, a spiral cooler and palletising robots, all on budget; unit cost down 12 %. Persuaded the works committee to accept a four-crew shift pattern. Earlier roles in a brewery (maintenance engineer) and with a machine builder (service engineer).
Education: MEng Mechanical Engineering, 2012. CEng, MIMechE.
Systems: SAP PM, AutoCAD, Siemens TIA Portal.
Consultant's view: articulate, personable, strong technically.`,
    ...{ degree: 'master', required: 'yes', mastersEngineering: 'yes', mba: 'no', years: 14, basis: 'stated', inProgress: false },
    ...{ interpersonal: 3, technology: 3, improvement: 2, held: 'CEng' },
  },
  {
    who: 'an office administrator who lists every keyword',
    text: `ADMINISTRATIVE COORDINATOR
Keywords: lean, six sigma, kaizen, negotiation, leadership, production engineering, process improvement, CPIM, automation, ERP, MES, PLC, OEE, communication, teamwork, supply chain, lean, six sigma, kaizen, negotiation, leadership
Summary
Detail-oriented administrator who keeps a busy office running.
Experience
Administrative Coordinator, Hollis & Wren Insurance, 2/2019 - present
Book travel, file claims, order stationery.
Answer phones and greet visitors.
Receptionist, Bayview Dental, 7/2015 - 1/2019
Scheduled patients and billed insurers.
Education
B.A. Communications, Bayview College, 2015
Skills
Word, Outlook, PowerPoint, QuickBooks`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 11.4, basis: 'dates', inProgress: false },
    ...{ interpersonal: 1, technology: 1, improvement: 0, held: '' },
  },
  {
    who: 'a warehouse lead who pasted the advertisement',
    text: `Position applied for: Production Engineer
We are looking for an engineer who will program PLCs, negotiate with suppliers and improve OEE by at least 10 %. The ideal candidate holds a bachelor's degree in Industrial Engineering and a CPIM certification and has 5+ years of experience.
My background
Warehouse Lead, Fulmer Logistics, Reno
Nov 2020 - Present
Direct 14 pickers and packers, assign dock doors, post the daily numbers.
Moved fast sellers next to packing; picks per hour up 22 %.
Forklift Operator, Fulmer Logistics, Reno
Mar 2018 - Oct 2020
Loaded trailers and counted stock with RF scanners.
Schooling
GED, 2016
Certificates
Forklift, First Aid`,
    ...{ degree: 'high_school', required: 'no', mastersEngineering: 'no', mba: 'no', years: 8.7, basis: 'dates', inProgress: false },
    ...{ interpersonal: 2, technology: 1, improvement: 2, held: '' },
  },
  {
    who: 'a seller of building materials',
    text: `REGIONAL SALES MANAGER
Career Overview
Sales leader in roofing and insulation with 18 years of growing territories.
Accomplishments
President's Club 2014, 2017, 2019
Closed a 3-year, $6.4M supply agreement with a national builder after eight months of talks
Experience
Regional Sales Manager
January 2013 to Current
Company Name City , State
Lead nine representatives in four states; recruit, ride along and coach.
Negotiate rebates with distributors; margin up two points.
Introduced Salesforce to the region.
Territory Representative
August 2008 to December 2012
Company Name City , State
Called on contractors and architects. Grew sales from $1.1M to $2.9M.
Education
Bachelor of Business Administration : Marketing
State University City , State
Skills
Salesforce, PowerPoint, public speaking, contract negotiation`,
    ...{ degree: 'bachelor', required: 'no', mastersEngineering: 'no', mba: 'no', years: 18.3, basis: 'dates', inProgress: false },
    ...{ interpersonal: 3, technology: 0, improvement: 0, held: '' },
  },
];
