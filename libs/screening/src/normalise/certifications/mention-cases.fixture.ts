import type { Cell, Field } from '../../applicant/column';
import { readCertifications } from './read-certifications';

/**
 * A text in a column of this kind, and what is to be read in it: `CPIM=held PMP=expired`; `''`: nothing is held. `held|expired`: either
 * is right; `none`: said to be not held, or not taken for a credential at all.
 */
export type MentionCase = readonly [field: Field, text: string, expected: string];

const AS_OF = '2026-11-23';

const cellOf = (field: Field, text: string): Cell => ({ column: field === 'certification_flag' ? 'CPIM' : 'Column', field, text });

function isRight(said: string | undefined, accepted: readonly string[]): boolean {
  if (said === undefined || said === 'not_held') return accepted.includes('none') || accepted.includes(said ?? 'nothing');
  return accepted.includes(said);
}

/** The table demands what it names; of everything else only that it is not held. */
function differences(cell: Cell, expected: string): readonly string[] {
  const said = new Map(readCertifications([cell], AS_OF).map(({ code, status }) => [code, status]));
  const wanted = new Map(
    expected
      .split(' ')
      .filter(Boolean)
      .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1).split('|')]),
  );
  const wrong = [...wanted].filter(([code, accepted]) => !isRight(said.get(code), accepted)).map(([code]) => code);
  const surplus = [...said].filter(([code, status]) => status.startsWith('held') && !wanted.has(code)).map(([code]) => code);
  return [...wrong, ...surplus].map((code) => `${code}: expected ${expected}, said ${said.get(code) ?? 'nothing'}`);
}

/** Holds the reader of credentials against a table of mentions that were judged by hand; known mistakes are pinned by their text. */
export function describeMentions(title: string, all: readonly MentionCase[], knownMistakes: ReadonlySet<string> = new Set()): void {
  const cases = all.filter(([, text]) => !knownMistakes.has(text));
  const mistaken = all.filter(([, text]) => knownMistakes.has(text));

  describe(title, () => {
    it.each(cases)('in %s: %j is read as %s', (field, text, expected) => {
      expect(differences(cellOf(field, text), expected)).toEqual([]);
    });

    if (mistaken.length > 0) {
      it.each(mistaken)('in %s: %j is not yet read as %s', (field, text, expected) => {
        expect(differences(cellOf(field, text), expected)).not.toEqual([]);
      });
    }

    it.each(all)('in %s: %j is quoted verbatim', (field, text) => {
      for (const { quote, mentions } of readCertifications([cellOf(field, text)], AS_OF)) {
        for (const words of [quote, ...mentions]) expect(words.text).toBe(text.slice(words.start, words.end));
      }
    });
  });
}
