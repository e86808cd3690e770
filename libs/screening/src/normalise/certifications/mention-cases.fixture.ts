import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

/** A text in a column of this kind, and what is to be read in it: `CPIM=held PMP=expired`; `''`: nothing is held. */
export type MentionCase = readonly [field: Field, text: string, expected: string];

const AS_OF = '2026-11-23';

const cellOf = (field: Field, text: string): Cell => ({ column: field === 'certification_flag' ? 'CPIM' : 'Column', field, text });

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

/** Holds the reader of credentials against a table of mentions that were judged by hand. */
export function describeMentions(title: string, cases: readonly MentionCase[]): void {
  describe(title, () => {
    it.each(cases)('in %s: %j is read as %s', (field, text, expected) => {
      expect(differences(cellOf(field, text), expected)).toEqual([]);
    });

    it.each(cases)('in %s: %j is quoted verbatim', (field, text) => {
      for (const { quote, mentions } of readCertifications([cellOf(field, text)], AS_OF)) {
        for (const words of [quote, ...mentions]) expect(words.text).toBe(text.slice(words.start, words.end));
      }
    });
  });
}
