import fc from 'fast-check';
import { readTextFlags } from './text-flags';

const TERMS = ['AutoCAD', 'Minitab', 'SAP PP', 'SCADA'] as const;
const clause = fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 7 });

function most(terms: readonly string[]): number {
  return Math.max(0, ...TERMS.map((term) => terms.filter((it) => it === term).length));
}

describe('repeated keywords', () => {
  it('are flagged where a clause names a term four times or a cell twelve times, and only there', () => {
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 6 }), (clauses) => {
        const text = clauses.map((terms) => `${terms.join(' ')}.`).join('\n');
        const isStuffed = clauses.some((terms) => most(terms) >= 4) || most(clauses.flat()) >= 12;
        const codes = readTextFlags([{ column: 'Résumé', field: 'resume', text }]).map(({ code }) => code);
        expect(codes).toEqual(isStuffed ? ['keyword-stuffing'] : []);
      }),
      { numRuns: 300 },
    );
  });
});
