import { LEXICON } from '../../vocabulary/lexicon/lexicon';
import type { LexiconTerm } from '../../vocabulary/lexicon/lexicon-term';
import { BREADTH_BITS, TECHNOLOGY_CATEGORIES, TERM_TRAITS, traitsOf } from './term-traits';

const having = (trait: number): readonly LexiconTerm[] => LEXICON.filter((term) => (traitsOf(term) & trait) !== 0);
const namesOf = (terms: readonly LexiconTerm[]): readonly string[] => [...new Set(terms.map(({ canonical }) => canonical))].sort();
const categoriesOf = (terms: readonly LexiconTerm[]): readonly string[] => [...new Set(terms.map(({ category }) => category))].sort();
const split = (list: string): readonly string[] => list.split(' | ').sort();

describe('what the graders ask of a term', () => {
  it('is reviewed: what keeps books counts once however much of it is listed', () => {
    expect(namesOf(having(TERM_TRAITS.bookkeeping))).toEqual(
      split(
        'SAP ERP | SAP MM | Oracle E-Business Suite / Fusion ERP | JD Edwards | Microsoft Dynamics 365 | Infor | Epicor | QAD | IFS ERP | NetSuite | ERP | EDI',
      ),
    );
  });

  it('is reviewed: what every trade speaks of is no technology by itself', () => {
    expect(namesOf(having(TERM_TRAITS.general))).toEqual(
      split(
        'Machine learning | Data analytics | Just-in-time | Standard work | Continuous improvement | Waste reduction | Daily management | ' +
          'Training Within Industry | Root cause analysis | CAPA | ISO 9001 | ISO 14001 | ISO 45001 | ISO 50001 | HACCP | Supplier quality | ' +
          'Incoming / in-process inspection',
      ),
    );
  });

  it('is reviewed: what is the task of improving', () => {
    expect(namesOf(having(TERM_TRAITS.task))).toEqual(
      split('Line balancing | Lean manufacturing | Kaizen | 5S | SMED | TPM | VSM | Continuous improvement | Waste reduction | Six Sigma'),
    );
  });

  it('is reviewed: which statistics are at home in a factory, and which office software is no technology', () => {
    const statistics = LEXICON.filter(({ category }) => category === 'statistics-data');
    expect(namesOf(statistics.filter((term) => (traitsOf(term) & TERM_TRAITS.away) === 0))).toEqual(
      split('Minitab | JMP | Statgraphics | LabVIEW | Cloud IoT platforms'),
    );
    const office = LEXICON.filter(
      (term) => TECHNOLOGY_CATEGORIES.includes(term.category) && (traitsOf(term) & TERM_TRAITS.technology) === 0,
    );
    expect(namesOf(office)).toEqual(split('Microsoft Excel | Microsoft Office | Microsoft Project | SharePoint | Visio'));
  });

  it('is reviewed: what is the production process itself', () => {
    const production = having(TERM_TRAITS.production);
    expect(categoriesOf(production)).toEqual(['controls-automation', 'mes-iiot', 'quality']);
    expect(namesOf(production.filter(({ category }) => category === 'quality'))).toEqual(
      split('FMEA | Control plan | PPAP | APQP | SPC | MSA | Metrology | Validation IQ/OQ/PQ | GO/NO-GO gauging'),
    );
  });

  it('is the same for all terms of a category, where it goes by category', () => {
    const all = (...categories: string[]) => LEXICON.filter(({ category }) => categories.includes(category));
    expect(having(TERM_TRAITS.system)).toEqual(all('erp-mrp', 'mes-iiot', 'controls-automation'));
    expect(having(TERM_TRAITS.method)).toEqual(all('erp-mrp', 'lean', 'quality'));
    expect(having(TERM_TRAITS.improvementMethod)).toEqual(all('mes-iiot', 'controls-automation', 'simulation-ie', 'lean', 'quality'));
    expect(categoriesOf(having(TERM_TRAITS.away))).toEqual(['statistics-data']);
  });

  it('has a bit of its own for each category that counts as breadth, and none for the others', () => {
    const bits = TECHNOLOGY_CATEGORIES.map((category) => LEXICON.find((term) => term.category === category)).map(
      (term) => (term === undefined ? 0 : traitsOf(term)) & BREADTH_BITS,
    );
    expect(bits).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
    expect(categoriesOf(LEXICON.filter((term) => (traitsOf(term) & BREADTH_BITS) === 0))).toEqual(
      categoriesOf(LEXICON.filter(({ category }) => !TECHNOLOGY_CATEGORIES.includes(category))),
    );
  });
});
