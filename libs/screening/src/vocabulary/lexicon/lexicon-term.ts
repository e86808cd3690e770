/** What a term is about. The first eight are the breadth of technology that counts; the last two are knowledge and yardsticks. */
export type TermCategory =
  | 'erp-mrp'
  | 'mes-iiot'
  | 'controls-automation'
  | 'cad-cam-plm'
  | 'simulation-ie'
  | 'statistics-data'
  | 'lean'
  | 'quality'
  | 'cpim-bok'
  | 'production-metrics';

/** What a term needs to be that term and no homonym. `near`, `notNear`: words of the same entry, case and place free. */
export interface TermRules {
  readonly isCaseSensitive?: true;
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** Occupation and title in O*NET's technology skills (CC BY 4.0, U.S. Department of Labor), where it is listed there. */
  readonly onet?: string;
}

/** A thing one can know or use, by its usual name, with all the ways of writing it. It counts once, however it is written. */
export interface LexiconTerm extends TermRules {
  readonly canonical: string;
  readonly category: TermCategory;
  readonly forms: readonly string[];
}

type TermRow = readonly [canonical: string, forms: string, rules?: TermRules];

/** Terms of one category, from rows whose forms are divided by `|`. */
export function lexiconTerms(category: TermCategory, rows: readonly TermRow[]): readonly LexiconTerm[] {
  return rows.map(([canonical, forms, rules]) => ({ canonical, category, forms: forms.split('|'), ...rules }));
}
