import { readEntries } from '../../normalise/practice/signs';
import { practiceTerms } from '../../normalise/practice/vocabulary';
import { BITS, cueRows, type Cue } from './cue';
import { CUES_GOLDEN } from './cues.golden';
import { CUE_FORMS, LEXICON } from './lexicon';
import { LEXICON_GOLDEN } from './lexicon.golden';
import type { LexiconTerm } from './lexicon-term';
import { PEOPLE_CUES } from './people-cues';
import { TEXT_CUES } from './text-cues';
import { WORK_CUES } from './work-cues';

const linesOf = (golden: string): string[] => golden.slice(1, -1).split('\n');

function lineOf({ category, canonical, forms, isCaseSensitive, near, notNear, onet }: LexiconTerm): string {
  const rules = [
    isCaseSensitive === true ? 'case' : '',
    near === undefined ? '' : `near ${near.join(',')}`,
    notNear === undefined ? '' : `not near ${notNear.join(',')}`,
    onet ?? '',
  ];
  return [category, canonical, forms.join(' | '), rules.filter((rule) => rule !== '').join('; ')].join(' = ');
}

/** Term, one way of writing it, words that must or must not stand near it: read from the golden, not from the code. */
const WRITTEN = linesOf(LEXICON_GOLDEN).flatMap((line) => {
  const [, canonical, forms, rules] = line.split(' = ');
  const near = /(?:^|; )near ([^;]+)/u.exec(rules!)?.[1]?.split(',') ?? [];
  const notNear = /not near ([^;]+)/u.exec(rules!)?.[1]?.split(',') ?? [];
  return forms!.split(' | ').map((form) => ({ canonical: canonical!, form, near, notNear }));
});

const named = (text: string): string[] =>
  readEntries({ column: 'Text', field: 'resume', text }).flatMap(({ terms }) => terms.map(({ term }) => term.canonical));

describe('the lexicon', () => {
  it('is the reviewed one', () => {
    expect(LEXICON.map(lineOf)).toEqual(linesOf(LEXICON_GOLDEN));
  });

  it('finds every way of writing a term, beside a word that it needs', () => {
    const missed = WRITTEN.filter(({ canonical, form, near }) => !named(`${form} ${near[0] ?? ''}`).includes(canonical));
    expect(missed).toEqual([]);
  });

  it('finds a term that needs a word beside it only with that word', () => {
    const wrong = WRITTEN.filter(({ canonical, form, near }) => {
      const isThere = near.some((word) => form.toLowerCase().includes(word.toLowerCase()));
      return near.length > 0 && !isThere && named(form).includes(canonical);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves a homonym beside the words that tell it', () => {
    const wrong = WRITTEN.filter(({ canonical, form, near, notNear }) =>
      notNear.some((word) => named(`${form} ${near[0] ?? ''} ${word}`).filter((name) => name === canonical).length > 0),
    );
    // Of several rows of one name, another may still find it.
    const elsewhere = wrong.filter(({ canonical }) => LEXICON.filter((term) => term.canonical === canonical).length === 1);
    expect(elsewhere.map(({ form }) => form)).toEqual([]);
  });
});

describe('what is looked for in a cell', () => {
  it('is every form of every term and cue, each once', () => {
    const asked = practiceTerms().map(({ text, isCaseSensitive }) => `${isCaseSensitive ? '=' : '~'}${text.toLowerCase()}`);
    expect(asked).toHaveLength(
      new Set(practiceTerms().map(({ text, isCaseSensitive }) => (isCaseSensitive ? text : text.toLowerCase()))).size,
    );
    const forms = [...WRITTEN.map(({ form }) => form), ...linesOf(CUES_GOLDEN).flatMap((line) => line.split(' = ')[1]!.split(' | '))];
    for (const form of forms) expect(asked.some((it) => it.slice(1) === form.toLowerCase())).toBe(true);
  });

  it('asks for the capitals of one word only: an acronym, a product', () => {
    const cased = practiceTerms().filter(({ isCaseSensitive }) => isCaseSensitive);
    expect(cased.length).toBeGreaterThan(50);
    for (const { text } of cased) expect(text).toMatch(/^\S*\p{Lu}\S*$/u);
    expect(cased.map(({ text }) => text)).toEqual(expect.arrayContaining(['SAP', 'MES', 'PLC', 'Infor', 'Excel']));
  });
});

describe('the cues of practice', () => {
  const written = [PEOPLE_CUES, WORK_CUES, TEXT_CUES].flatMap((rows) =>
    [...rows].flatMap(([cue, lines]) => lines.map((line) => `${cue} = ${line.split('|').join(' | ')}`)),
  );

  it('are the reviewed ones', () => {
    expect(written).toEqual(linesOf(CUES_GOLDEN));
  });

  it('each have a bit of their own, and every form carries it', () => {
    const bits = Object.values(BITS);
    expect(bits.reduce((all, bit) => all | bit, 0)).toBe(2 ** bits.length - 1);
    const cues = linesOf(CUES_GOLDEN).map((line) => line.split(' = ')[0] as Cue);
    for (const cue of new Set(cues)) {
      const forms = CUE_FORMS.filter(([meaning]) => meaning === BITS[cue]).flatMap(([, some]) => some);
      const golden = linesOf(CUES_GOLDEN).filter((line) => line.startsWith(`${cue} = `));
      expect(forms).toEqual(golden.flatMap((line) => line.split(' = ')[1]!.split(' | ')));
    }
  });

  it('are taken from rows whose names are known', () => {
    expect([...cueRows({ negotiate: ['haggled'], ...{ unheardOf: ['x'] } })]).toEqual([['negotiate', ['haggled']]]);
  });

  it('are found in a text, each with its bits', () => {
    const missed = linesOf(CUES_GOLDEN).flatMap((line) => {
      const [cue, forms] = line.split(' = ');
      const bit = BITS[cue as Cue];
      return forms!.split(' | ').filter((form) => !isFound(form.replace('*', ''), bit));
    });
    // A verb within a longer phrase of another meaning is no verb there.
    expect(missed).toEqual([]);
  });
});

function isFound(form: string, bit: number): boolean {
  return readEntries({ column: 'Text', field: 'resume', text: form }).some(({ bits }) => (bits & bit) !== 0);
}
