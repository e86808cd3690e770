import type { Cell } from '../../applicant/column';
import { readCertifications } from './read-certifications';

const AS_OF = '2026-11-23';
const said = (cell: Cell) =>
  readCertifications([cell], AS_OF)
    .map(({ code, status }) => `${code}=${status}`)
    .join(' ');

describe('answers in the column of one credential', () => {
  it.each([
    ['CPIM', 'registered', 'CPIM=in_progress'],
    ['CPIM', 'signed up', 'CPIM=in_progress'],
    ['PE', 'registered', 'PE=held'],
    ['CMQ/OE', 'member only', 'CMQ/OE=not_held'],
    ['CMQ/OE', 'ASQ member', 'CMQ/OE=not_held'],
    ['CPIM', 'CPIM', 'CPIM=held'],
    ['Six Sigma Green Belt', 'Six Sigma Green Belt', 'LSSGB=held'],
    ['CPIM (2)', 'CPIM', 'CPIM=held'],
    ['CPIM valid until', '12/2027', 'CPIM=held'],
    ['CPIM valid until', '03/2024', 'CPIM=expired'],
    ['CQE expires', 'Sep 2025', 'CQE=expired'],
    ['CPIM valid until', 'in prep.', 'CPIM=in_progress'],
    ['CPIM valid until', '-', 'CPIM=not_held'],
    ['CPIM expiry date', '03/2024', 'CPIM=expired'],
    ['CPIM gültig bis', '03/2024', 'CPIM=expired'],
    ['CPIM – ważny do', '03/2024', 'CPIM=expired'],
    ['CPIM: geldig tot', '03/2024', 'CPIM=expired'],
    ['CPIM Prüfung', '03/2024', 'CPIM=held'],
    ['CPIM', '(Registered)', 'CPIM=in_progress'],
    ['CPIM', 'registered 2024', 'CPIM=held'],
    ['CPIM', 'Inscrite.', 'CPIM=in_progress'],
    ['EIT', 'registered', 'EIT=held'],
    ['P.Eng.', 'registered', 'PENG=held'],
    ['CEng', 'registered', 'CEng=held'],
    ['CPIM', 'APICS membership', 'CPIM=not_held'],
    ['CPIM', 'Członek', 'CPIM=not_held'],
    ['CPIM', '"Member"', 'CPIM=not_held'],
    ['CPIM', 'member; CPIM 2024', 'CPIM=held'],
    ['CPIM', 'Houston', 'CPIM=unclear'],
    ['CPIM', 'y?', 'CPIM=unclear'],
    ['CPIM', 'maybe?', 'CPIM=unclear'],
    ['CPIM', 'no, not yet?', 'CPIM=not_held'],
    ['Held', 'CPIM 2024', 'CPIM=held'],
    ['Held', 'yes', ''],
    ['CPIM', 'no, but PMP', 'CPIM=not_held PMP=held'],
  ])('headed %s: "%s" is %s', (column, text, wanted) => {
    expect(said({ column, field: 'certification_flag', text })).toBe(wanted);
  });
});

describe('belts and dates in lists', () => {
  it.each<[Cell['field'], string, string]>([
    ['notes', 'green belt certified; 2 yrs', 'LSSGB=held'],
    ['notes', 'CPIM 2024, green belt. 10 yrs in seating.', 'CPIM=held LSSGB=held'],
    ['notes', 'green belt in karate, CPIM 2024', 'CPIM=held'],
    ['notes', 'likes black belt films', ''],
    ['certifications', 'Yeşil Kuşak', 'LSSGB=held'],
    ['certifications', 'PMP, Kara Kuşak', 'PMP=held LSSBB=held'],
    ['certifications', 'Cinturón negro', 'LSSBB=held'],
    ['certifications', 'CPIM (hazırlanıyor)', 'CPIM=in_progress'],
    ['certifications', "PMP (valide jusqu'au 31/12/2026)", 'PMP=held'],
    ['certifications', "CPIM jusqu'au 03/2025", 'CPIM=expired'],
  ])('%s "%s": %s', (field, text, wanted) => {
    expect(said({ column: 'Column', field, text })).toBe(wanted);
  });
});

describe('credentials that are said to be missing', () => {
  it.each([
    ['Missing certificates: CPIM', 'CPIM=not_held'],
    ['Certificates: PMP. Missing certificates: CPIM.', 'PMP=held CPIM=not_held'],
    ['certificates still missing: CPIM, CSCP', 'CPIM=not_held CSCP=not_held'],
    ['Fehlende Zertifikate: CPIM', 'CPIM=not_held'],
    ['Certificats manquants : CPIM', 'CPIM=not_held'],
    ['PMP, CPIM to be obtained', 'PMP=held CPIM=not_held'],
  ])('%s', (text, wanted) => {
    for (const field of ['certifications', 'notes', 'resume'] as const) expect(said({ column: 'Column', field, text })).toBe(wanted);
  });
});
