/** Kinds of problems in a list, as people would say them. */
const KINDS: Readonly<Record<string, string>> = {
  missing_name: 'No name',
  missing_email: 'No e-mail address',
  invalid_email: 'An e-mail address that cannot be right',
  two_emails: 'Two e-mail addresses in one cell',
  not_an_applicant: 'Rows that are no applicant',
  duplicate: 'The same applicant twice',
  formula: 'Cells that a spreadsheet would calculate',
  swapped_columns: 'Cells that changed places',
  too_few_cells: 'Rows with too few cells',
  too_many_cells: 'Rows with too many cells',
  preamble: 'Lines before the headings',
  cell_too_long: 'Cells that are too long',
  unclosed_quote: 'Quotes that never close',
};

/** A readable name for a kind of problem, also for one that this page does not know yet. */
export function kindInWords(code: string): string {
  return KINDS[code] ?? code.replaceAll('_', ' ');
}

/** The first letter large, for what the API says in the middle of a sentence. */
export function asSentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
