import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

/** One mention judged by hand before the rules were written: field, text, and what is expected (`''`: nothing is held). */
type MentionCase = readonly [field: Field, text: string, expected: string];

/** All as of 2026-11-23. Expected: `CODE=status` separated by blanks; a code that is not named must not be held. */
const MENTION_CASES: readonly MentionCase[] = [
  ['certifications', 'CPIM (ASCM, March 2024); PMP (PMI, 2025)', 'CPIM=held PMP=held'],
  ['certifications', 'CSCP 2018', 'CSCP=held_unverified_date'],
  ['certifications', 'CPIM issued 11/2021', 'CPIM=held'],
  ['certifications', 'CPIM issued 10/2021', 'CPIM=held_unverified_date'],
  ['certifications', 'CQE, lapsed 2019, not renewed', 'CQE=expired'],
  ['certifications', 'CPIM¹, CSCP²\n¹ in progress ² 2023', 'CPIM=in_progress CSCP=held'],
  ['certifications', 'CPIM 2012 – 2017', 'CPIM=expired'],
  ['certifications', 'Issued Jan 2020 / Expires Jan 2025: CPIM', 'CPIM=expired'],
  ['certifications', 'CMQ/OE (ASQ) - issued 05/2024, valid until 05/2027', 'CMQ/OE=held'],
  ['certifications', 'Planned:\n- CPIM\n- CSCP\nHeld:\n- LSS Green Belt', 'CPIM=not_held CSCP=not_held LSSGB=held'],
  ['certifications', 'In progress: CPIM, CLTD. Completed: CSCP (2024)', 'CPIM=in_progress CLTD=in_progress CSCP=held'],
  ['certifications', 'CPIM: BSCM, MPR, DSP passed; ECO and SMR to go', 'CPIM=partial'],
  ['certifications', 'CPIM Parts 1 & 2 passed, 2023', 'CPIM=held'],
  ['certifications', 'CPIM Part II (2024)', 'CPIM=partial'],
  ['certifications', 'CFPIM, CIRM', 'CPIM=held CIRM=held'],
  ['certifications', 'C.P.I.M., C.S.C.P.', 'CPIM=held CSCP=held'],
  ['certifications', 'ASQ CQM 1999', 'CMQ/OE=held_unverified_date'],
  ['certifications', 'CQM (USACE), OSHA 30', ''],
  ['certifications', 'CCSP, CISSP, CIPM (IAPP), CPM (ISM)', 'CPM=held'],
  ['certifications', 'Black Belt (ASQ)', 'CSSBB=held'],
  ['certifications', 'Green Belt', 'LSSGB=held'],
  ['certifications', 'LSS Green Belt – trained, not certified', 'LSSGB=training_only'],
  ['certifications', 'keine; CPIM geplant für 2027', 'CPIM=in_progress'],
  ['certifications', 'CPIM (abgelaufen 2022), CSCP (gültig bis 2028)', 'CPIM=expired CSCP=held'],
  ['certifications', 'PMP en cours de préparation', 'PMP=in_progress'],
  ['certifications', 'Certifié CPIM depuis 2023', 'CPIM=held'],
  ['certifications', 'CPIM (caducado), Green Belt en curso', 'CPIM=expired LSSGB=in_progress'],
  ['certifications', 'Certificazione CPIM conseguita nel 2023', 'CPIM=held'],
  ['certifications', 'CPIM-certificaat behaald in 2022; CQE verlopen', 'CPIM=held CQE=expired'],
  ['certifications', 'Certyfikat CPIM (w trakcie)', 'CPIM=in_progress'],
  ['certifications', 'Curso preparatório CPIM', 'CPIM=training_only'],
  ['certifications', 'No CPIM yet', 'CPIM=not_held'],
  ['certifications', 'none (CPIM desired)', 'CPIM=not_held'],
  ['certifications', 'CPIM: yes; CMQ/OE: no', 'CPIM=held CMQ/OE=not_held'],
  ['certifications', '[x] CPIM [ ] CSCP [x] PMP', 'CPIM=held CSCP=not_held PMP=held'],
  ['certifications', '☐ CMQ/OE ☑ CQE', 'CMQ/OE=not_held CQE=held'],
  ['certifications', 'CPIM | 2023 | active\nCMQ/OE | 2016 | inactive', 'CPIM=held CMQ/OE=expired'],
  ['certifications', 'PE (Ohio #55501), EIT', 'PE=held EIT=held'],
  ['certifications', 'P.Eng., APEGA', 'PENG=held'],
  ['certifications', 'CEng MIMechE', 'CEng=held'],
  ['certifications', 'FE exam passed October 2019', 'EIT=held'],
  ['certifications', 'ＣＰＩＭ（２０２４）', 'CPIM=held'],
  ['certifications', 'Certified in Production and\nInventory Management, APICS', 'CPIM=held'],
  ['certifications', 'CPIM certificate of attendance (3 days)', 'CPIM=training_only'],
  ['certifications', 'All lapsed: CPIM, CQA', 'CPIM=expired CQA=expired'],
  ['certifications', 'CPIM exam failed in May 2026, retake booked for January', 'CPIM=in_progress'],
  ['certification_flag', 'Y', 'CPIM=held'],
  ['certification_flag', 'nein', 'CPIM=not_held'],
  ['certification_flag', '?', 'CPIM=unclear'],
  ['certification_flag', '2024', 'CPIM=held'],
  ['certification_flag', 'Part 1 only', 'CPIM=partial'],
  ['certification_flag', 'expired', 'CPIM=expired'],
  ['certification_flag', 'studying', 'CPIM=in_progress'],
  ['skills', 'SAP, MRP, CPIM, Lean', 'CPIM=held'],
  ['skills', 'PE, PP and PET injection moulding', ''],
  ['skills', 'CPIM concepts, knowledge of PMP methodology', ''],
  ['resume', 'Susan Vale, PE, PMP\nPlant Engineer', 'PE=held PMP=held'],
  ['resume', 'I hold the CPIM and a Lean Six Sigma Black Belt.', 'CPIM=held LSSBB=held'],
  ['resume', 'Earned my CMQ/OE in 2025 while running the night shift.', 'CMQ/OE=held'],
  ['resume', 'My supervisor holds the CPIM and taught me MRP.', ''],
  ['resume', 'Managed six CPIM-certified planners.', ''],
  ['resume', 'We are looking for a planner with CPIM or CSCP.', ''],
  ['resume', 'CERTIFICATIONS\nCPIM, 2023\nLSSBB, 2019\nEXPERIENCE\nPlanner', 'CPIM=held LSSBB=held'],
  ['resume', 'Preferred qualifications: PE, CMQ/OE', ''],
  ['resume', 'If hired I will take the CPIM exam.', 'CPIM=not_held'],
  ['resume', 'Polymer engineer: PE film, PP caps', ''],
  ['resume', 'Built a PE exam study group for juniors', ''],
  ['resume', 'Have you considered the CSCP?', 'CSCP=not_held'],
  ['resume', 'APICS CPIM Certified - Production Planner - 2024', 'CPIM=held'],
  ['experience', 'Quality lead; wrote the PMP (process monitoring plan)', ''],
  ['experience', 'Obtained CQE certification; reduced scrap by 12 %', 'CQE=held'],
  ['experience', 'Trained 30 Green Belts and 4 Black Belts', ''],
  ['experience', 'Certified Six Sigma Black Belt with 12 completed projects', 'LSSBB=held'],
  ['education', 'BSIE, Iowa State, 2014; CPIM, ASCM, 2023', 'CPIM=held'],
  ['education', 'PMP prep course, Coursera', 'PMP=training_only'],
  ['notes', 'Says she has the CPIM, certificate seen.', 'CPIM=held'],
  ['notes', 'no cpim, would do it if we pay', 'CPIM=not_held'],
  ['notes', 'CPIM expired last year', 'CPIM=expired'],
  ['notes', 'His wife is CMQ/OE at a competitor', ''],
  ['notes', 'Passed CPIM in 2024, checked with ASCM', 'CPIM=held'],
  ['notes', 'sitting for PMP in December', 'PMP=in_progress'],
  ['notes', 'CPIM?', 'CPIM=not_held'],
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

describe('a mention of a credential', () => {
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
