import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

/** A second table, judged by hand after the first rules stood and before they saw it. As of 2026-11-23; see `mentions.spec.ts`. */
const MENTION_CASES: readonly (readonly [field: Field, text: string, expected: string])[] = [
  ['certifications', 'APICS CPIM (Certified in Planning & Inventory Mgmt), since 2019, maintenance current', 'CPIM=held'],
  ['certifications', 'CPIM (all parts passed 2016)', 'CPIM=held_unverified_date'],
  ['certifications', 'CPIM – nur Modul BSCM', 'CPIM=partial'],
  ['certifications', 'Cand. CPIM', 'CPIM=in_progress'],
  ['certifications', 'CPIM (exam 12/2026)', 'CPIM=in_progress'],
  ['certifications', 'PMP #1847263 exp 3/14/2027', 'PMP=held'],
  ['certifications', 'PMP 2019-2022', 'PMP=expired'],
  ['certifications', 'PMP 2024-2027', 'PMP=held'],
  ['certifications', 'ASQ: CQE 2024, CQA 2021, CSSBB 2025', 'CQE=held CQA=held_unverified_date CSSBB=held'],
  ['certifications', 'Six Sigma Green & Black Belt', 'LSSBB=held'],
  ['certifications', 'Lean Six Sigma (Black Belt), Univ. of Michigan', 'LSSBB=held'],
  ['certifications', 'Six Sigma: Green Belt certified, Black Belt in training', 'LSSGB=held'],
  ['certifications', 'OSHA 30; forklift; CPIM - expired, will renew', 'CPIM=expired'],
  ['certifications', 'CPIM (letting it lapse 01/2027)', 'CPIM=held'],
  ['certifications', 'CPIM: not started', 'CPIM=not_held'],
  ['certifications', 'None currently. Will sit CPIM 2027', 'CPIM=in_progress'],
  ['certifications', 'N/A', ''],
  ['certifications', 'CPIM 75 % complete', 'CPIM=in_progress'],
  ['certifications', 'PE (Civil), License 45521, State of Ohio, expires 12/31/2027', 'PE=held'],
  ['certifications', 'PE exam passed, awaiting licence', 'PE=in_progress'],
  ['certifications', 'Engineer-in-Training (EIT), Texas, 2018', 'EIT=held'],
  ['certifications', 'Registered Professional Engineer, Ohio', 'PE=held'],
  ['certifications', 'Zertifikate: CPIM (2024), Six Sigma Green Belt (2019)', 'CPIM=held LSSGB=held'],
  ['certifications', 'CPIM - in Ausbildung', 'CPIM=in_progress'],
  ['certifications', 'CPIM vervallen in 2021', 'CPIM=expired'],
  ['certifications', 'Ceinture noire Lean Six Sigma', ''],
  ['certifications', 'CPIM (certification obtenue en 2024)', 'CPIM=held'],
  ['certifications', 'CSCP scaduto nel 2022, CPIM valido fino al 2028', 'CSCP=expired CPIM=held'],
  ['certifications', 'Pendiente: CPIM. Obtenido: Green Belt 2020', 'CPIM=in_progress LSSGB=held'],
  ['certifications', 'CPIM wygasł w 2023', 'CPIM=expired'],
  ['certifications', 'Have: CQE, LSSGB. Want: CMQ/OE', 'CQE=held LSSGB=held CMQ/OE=not_held'],
  ['certifications', 'CMQ/OE (application accepted, exam Dec 2026)', 'CMQ/OE=in_progress'],
  ['certifications', 'Certified Manager of Quality/Organizational Excellence handbook (read)', 'CMQ/OE=training_only'],
  ['certifications', 'CPIM ✓ CSCP ✗', 'CPIM=held CSCP=not_held'],
  ['certifications', 'CPIM (Y) CSCP (N) PMP (Y)', 'CPIM=held CSCP=not_held PMP=held'],
  ['certifications', 'CPIM\t2023\nCSCP\texpired', 'CPIM=held CSCP=expired'],
  ['certifications', '1. CPIM 2. PMP (lapsed) 3. CQA', 'CPIM=held PMP=expired CQA=held'],
  ['certifications', 'CPIM (inactive since 2020)', 'CPIM=expired'],
  ['certifications', 'CPIM; not current', 'CPIM=expired'],
  ['certifications', 'CPIM retake after failing part 2', ''],
  ['certifications', 'CPIM eLearning certificate (Udemy)', 'CPIM=training_only'],
  ['certifications', 'ASCM member; CPIM learning system purchased', 'CPIM=training_only'],
  ['certifications', 'Supply Chain Procurement Certificate (ASCM)', ''],
  ['certifications', 'CPIM equivalent experience', ''],
  ['certifications', 'Equivalent to CPIM', ''],
  ['certifications', 'similar to PMP', ''],
  ['certification_flag', 'Yes (2015)', 'CPIM=held_unverified_date'],
  ['certification_flag', 'No, but studying', 'CPIM=in_progress'],
  ['certification_flag', 'valid until 2028', 'CPIM=held'],
  ['certification_flag', 'Y?', 'CPIM=unclear'],
  ['certification_flag', 'Mar 2026', 'CPIM=held'],
  ['certification_flag', 'n.a.', 'CPIM=not_held'],
  ['certification_flag', 'planned', 'CPIM=not_held'],
  ['certification_flag', 'see CV', 'CPIM=unclear'],
  ['certification_flag', 'oui', 'CPIM=held'],
  ['skills', 'Kanban, CPIM (basics), Excel', ''],
  ['skills', 'Project management (PMP certified), Jira', 'PMP=held'],
  ['skills', 'Green Belt tools, FMEA', ''],
  ['skills', 'preparing CSCP; SAP MM', 'CSCP=in_progress'],
  ['resume', 'Lars Holm, P.E., CMQ/OE', 'PE=held CMQ/OE=held'],
  ['resume', 'Planner with CPIM and 12 years in foundries.', 'CPIM=held'],
  ['resume', 'CPIM-certified production planner with 8 years of experience', 'CPIM=held'],
  ['resume', 'The plant needs a CPIM.', ''],
  ['resume', 'I plan to finish my CPIM by next summer.', ''],
  ['resume', 'After earning the CPIM I took over master scheduling.', 'CPIM=held'],
  ['resume', 'I was told that a CPIM would help me.', ''],
  ['resume', 'Hired and developed two CPIM holders.', ''],
  ['resume', 'My CPIM lapsed when I moved to sales.', 'CPIM=expired'],
  ['resume', 'Wrote the budget for PMP and CPIM courses.', ''],
  ['resume', 'Ich bin zertifizierter Six Sigma Black Belt (2018).', 'LSSBB=held'],
  ['resume', 'Je suis certifié CPIM.', 'CPIM=held'],
  ['resume', 'Actualmente estudio para el CPIM.', 'CPIM=in_progress'],
  ['resume', 'Recruiters love the CPIM.', ''],
  ['resume', 'Organized the CPIM review group of our APICS chapter', ''],
  ['resume', 'Professional Engineer with 10 years in stamping', ''],
  ['resume', 'Worked closely with professional engineers and PMP colleagues', ''],
  ['resume', 'Education: BSIE 2012\nCertificates: CQE (2025)\nLanguages: Polish', 'CQE=held'],
  ['resume', 'SUMMARY\nBlack belt in judo, Six Sigma enthusiast', ''],
  ['experience', 'Became ASQ CQE in 2025; led supplier audits', 'CQE=held'],
  ['experience', 'Completed CPIM (2022) while working nights', 'CPIM=held'],
  ['experience', 'Tutored CPIM Part 1 for new planners', ''],
  ['experience', 'Sponsored by employer for CPIM, exam in spring', 'CPIM=in_progress'],
  ['education', 'Certificate in Production and Inventory Management, community college', ''],
  ['education', 'Lean Six Sigma Green Belt, Purdue University, 2021', 'LSSGB=held'],
  ['education', 'FE exam (passed), April 2024', 'EIT=held'],
  ['notes', 'CPIM confirmed by phone with ASCM', 'CPIM=held'],
  ['notes', 'claims CPIM, ASCM has no record', 'CPIM=not_held'],
  ['notes', 'ask whether CPIM is still valid', ''],
  ['notes', 'would need CPIM for level II', ''],
  ['notes', 'CPIM since 2024, nice guy', 'CPIM=held'],
  ['notes', 'Her boss says she is close to CPIM', ''],
  ['notes', 'He let the PMP go in 2021', 'PMP=expired'],
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

describe('a mention of a credential, second table', () => {
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
