import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

/** A third table, judged by hand before the rules saw it. As of 2026-11-23; see `mentions.spec.ts`. */
const MENTION_CASES: readonly (readonly [field: Field, text: string, expected: string])[] = [
  ['certifications', 'CPIM / CSCP (both 2023)', 'CPIM=held CSCP=held'],
  ['certifications', 'PMP®, CPIM™ – ASCM', 'PMP=held CPIM=held'],
  ['certifications', 'Lean Six Sigma Green Belt Certification, ASQ, Credential ID 88213', 'CSSGB=held'],
  ['certifications', 'ASQ CQA exp 12/31/2024; ASQ CQE exp 12/31/2027', 'CQA=expired CQE=held'],
  ['certifications', 'Certified Supply Chain Professional (CSCP) · ASCM · Issued Jun 2020 · Expired Jun 2025', 'CSCP=expired'],
  ['certifications', 'CSCP - Issued Feb 2023 - No Expiration Date', 'CSCP=held'],
  ['certifications', 'PMP (renewal due 2027)', 'PMP=held'],
  ['certifications', 'OSHA 10, Forklift, First Aid', ''],
  ['certifications', 'CPIM (pt 1)', 'CPIM=partial'],
  ['certifications', 'CPIM exam 1 of 2 passed', 'CPIM=partial'],
  ['certifications', 'CPIM 2/2', 'CPIM=held'],
  ['certifications', 'CPIM BSCM + MPR + DSP + ECO + SMR (2023)', 'CPIM=held'],
  ['certifications', 'CPIM: 3 of 5 modules', 'CPIM=partial'],
  ['certifications', 'Studying toward ASQ CMQ/OE; holds ASQ CQE', 'CMQ/OE=in_progress CQE=held'],
  ['certifications', 'CQE (ASQ), pursuing CMQ/OE', 'CQE=held CMQ/OE=in_progress'],
  ['certifications', 'CPIM exam taken 10/2026, awaiting score', 'CPIM=in_progress'],
  ['certifications', 'Training: Six Sigma Green Belt, 5S, SMED', 'LSSGB=training_only'],
  ['certifications', 'Six Sigma Green Belt training completed, project pending', ''],
  ['certifications', 'LSS Black Belt (company internal, 2017)', 'LSSBB=held'],
  ['certifications', 'Black Belt Lean Six Sigma – zertifiziert durch TÜV', 'LSSBB=held'],
  ['certifications', 'Green Belt Six Sigma (formation interne)', ''],
  ['certifications', 'PMP (PMI) - vigente hasta 2027', 'PMP=held'],
  ['certifications', 'Certificação PMP vencida em 2021', 'PMP=expired'],
  ['certifications', 'CPIM, certificado en 2024', 'CPIM=held'],
  ['certifications', 'CPIM (noch nicht abgeschlossen)', ''],
  ['certifications', 'CPIM Prüfung 03/2027', 'CPIM=in_progress'],
  ['certifications', 'PE license (inactive), Indiana', 'PE=expired'],
  ['certifications', 'EIT #12345 (Michigan)', 'EIT=held'],
  ['certifications', 'FE/EIT', 'EIT=held'],
  ['certifications', 'PE', 'PE=held'],
  ['certifications', 'P. Eng. (PEO), PMP', 'PENG=held PMP=held'],
  ['certifications', 'Chartered Engineer (CEng), IMechE', 'CEng=held'],
  ['certifications', 'ISO 9001 Lead Auditor, ASQ membership', ''],
  ['certifications', 'NEBOSH IGC', 'NEBOSH=held'],
  ['certifications', 'CPIM - see attached', ''],
  ['certifications', 'Ask me about CPIM', ''],
  ['certifications', 'CPIM or equivalent', ''],
  ['certifications', 'Not yet, CPIM planned', 'CPIM=not_held'],
  ['certifications', 'APICS CPIM, currently inactive', 'CPIM=expired'],
  ['certifications', 'C.M.Q./O.E. (2025)', 'CMQ/OE=held'],
  ['certifications', 'Certified Manager of Quality / Operational Excellence', 'CMQ/OE=held'],
  ['certifications', 'ASQ certified manager of quality & organizational excellence 2021', 'CMQ/OE=held_unverified_date'],
  ['certifications', 'CPlM', ''],
  ['certifications', 'CPIM2024', ''],
  ['skills', 'CPIM; PMP (exp.); Green Belt', 'CPIM=held PMP=expired LSSGB=held'],
  ['skills', 'SAP PP/DS, ECO management, MPR reports', ''],
  ['skills', 'CRE brokerage, CPM campaigns, PE fund', ''],
  ['skills', 'Six Sigma Black Belt mindset', ''],
  ['title', 'Production Engineer, PMP', 'PMP=held'],
  ['title', 'CPIM | Supply Planner | S&OP', 'CPIM=held'],
  ['title', 'PMP candidate', 'PMP=in_progress'],
  ['title', 'Master Black Belt, Six Sigma Deployment', ''],
  ['resume', 'Maria Santos CPIM\nSenior Planner\nmaria@example.com', 'CPIM=held'],
  [
    'resume',
    'PROFESSIONAL CERTIFICATIONS\n• CPIM – ASCM (2025)\n• CQE – ASQ (2015)\n\nEDUCATION\nBS',
    'CPIM=held CQE=held_unverified_date',
  ],
  ['resume', 'PROFESSIONAL DEVELOPMENT\nCPIM course, 2019\nPMP boot camp', 'CPIM=training_only PMP=training_only'],
  ['resume', 'Licenses: PE (Ohio). Training: CPIM', 'PE=held CPIM=training_only'],
  ['resume', 'Requirements: BSIE, CPIM, 5 years. My profile: BSIE, Green Belt certified in Six Sigma.', 'LSSGB=held'],
  ['resume', 'I obtained my PMP in 2024 and keep it current.', 'PMP=held'],
  ['resume', 'As a PMP I ran six projects.', 'PMP=held'],
  ['resume', 'I am a licensed Professional Engineer in Ohio.', 'PE=held'],
  ['resume', 'Work is reviewed by a licensed Professional Engineer.', ''],
  ['resume', 'Coached the team through Green Belt certification (Six Sigma).', ''],
  ['resume', 'Supported 14 Six Sigma Green Belt projects', ''],
  ['resume', 'Six Sigma Green Belt project: saved 40k', ''],
  ['resume', 'Earned Six Sigma Green Belt with a scrap project', 'LSSGB=held'],
  ['resume', 'She is CPIM certified and speaks Polish.', 'CPIM=held'],
  ['resume', 'The CPIM certification is valid for five years.', ''],
  ['resume', 'Established the CPIM program at two sites', ''],
  ['resume', 'Zertifiziert: CPIM (ASCM), 2024', 'CPIM=held'],
  ['resume', 'Posiadam certyfikat CPIM.', 'CPIM=held'],
  ['resume', 'Ik ben CPIM gecertificeerd sinds 2023.', 'CPIM=held'],
  ['resume', 'No soy CPIM.', 'CPIM=not_held'],
  ['resume', 'Je prépare le CPIM.', 'CPIM=in_progress'],
  ['experience', 'Engineer, Acme (2015-2020): PE stamp on fixtures; mentored EITs', ''],
  ['experience', 'Production planner, CPIM, 9 years at a foundry', 'CPIM=held'],
  ['experience', 'Project manager (PMP) at a bottling plant, 2018 to 2024', 'PMP=held'],
  ['experience', 'Responsible for 6 engineers incl. 2 PMP', ''],
  ['education', 'B.S. Industrial Engineering 2015, CPIM 2024', 'CPIM=held'],
  ['education', 'Coursework toward CPIM', ''],
  ['resume', 'Passed CPIM Part 1; Part 2 in March', 'CPIM=partial'],
  ['resume', 'CPIM, APICS Certified Instructor', 'CPIM=held'],
  ['resume', 'Certified CPIM instructor', ''],
  ['notes', 'has cpim + green belt (six sigma)', 'CPIM=held LSSGB=held'],
  ['notes', 'CPIM (2024), negotiated with suppliers, trained operators', 'CPIM=held'],
  ['notes', 'CPIM in prog.', 'CPIM=in_progress'],
  ['notes', 'thinks CPIM is useless', ''],
  ['notes', 'Recruiter: please check CPIM', ''],
  ['notes', 'lost his CPIM in 2019', 'CPIM=expired'],
];
const AS_OF = '2026-11-23';

/** What is said of a text, in the words of the table. */
function said(cell: Cell): string {
  return readCertifications([cell], AS_OF)
    .map(({ code, status }) => `${code}=${status}`)
    .join(' ');
}

/** The table demands what it names; of everything else only that it is not held. */
function differences(cell: Cell, expected: string): readonly string[] {
  const found = said(cell).split(' ').filter(Boolean);
  const wanted = expected.split(' ').filter(Boolean);
  const missing = wanted.filter((entry) => !found.includes(entry));
  const codes = new Set(wanted.map((entry) => entry.split('=')[0]));
  const surplus = found.filter((entry) => entry.includes('=held') && !codes.has(entry.split('=')[0]));
  return [...missing, ...surplus].length === 0 ? [] : [`expected ${expected}, said ${found.join(' ')}`];
}

describe('a mention of a credential, third table', () => {
  it.each(MENTION_CASES)('in %s: %j is read as %s', (field, text, expected) => {
    const column = field === 'certification_flag' ? 'CPIM' : 'Column';
    expect(differences({ column, field, text }, expected)).toEqual([]);
  });

  it.each(MENTION_CASES)('in %s: %j is quoted verbatim', (field, text) => {
    const column = field === 'certification_flag' ? 'CPIM' : 'Column';
    for (const { quote, mentions } of readCertifications([{ column, field, text }], AS_OF)) {
      for (const words of [quote, ...mentions]) expect(words.text).toBe(text.slice(words.start, words.end));
    }
  });
});
