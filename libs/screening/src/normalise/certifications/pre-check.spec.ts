import fc from 'fast-check';
import { BELTS } from '../../vocabulary/certifications/belts';
import { CREDENTIALS } from '../../vocabulary/certifications/credentials';
import { CPIM_MODULES } from '../../vocabulary/certifications/modules';
import { annotate } from './annotate';
import { theVocabulary } from '../practice/vocabulary';
import { mayNameAt, mayNameCredential } from './pre-check';

const NAMES = [
  ...[...CREDENTIALS, ...BELTS].flatMap((credential) => [...credential.aliases, ...Object.values(credential.guarded ?? {}).flat()]),
  ...[...CPIM_MODULES.values()].flat(),
];

describe('the walk before the reading', () => {
  it.each(NAMES)('never passes over %s', (name) => {
    expect(mayNameCredential(name)).toBe(true);
    expect(mayNameCredential(`Planner in Ohio, ${name.toUpperCase()}, 2024`)).toBe(true);
  });

  it.each([
    ...[
      'C.P.I.M.',
      'c.p.i.m',
      'C.M.Q./O.E.',
      'P. Eng.',
      'P.E.',
      'ＣＰＩＭ',
      'CP\u200bIM',
      'CP\u00adIM',
      'CPIM¹',
      'CPIM®',
      '😀CPIM',
      '½ CPIM',
    ],
    ...[
      'e.g.CPIM',
      'a.CPIM',
      'cert. in Production',
      'Certified mgr. of quality/org. excellence',
      'ﬁ\u0301, PMP',
      'Cértified Reliability Engineer',
    ],
  ])('never passes over %s', (name) => {
    expect(mayNameCredential(`Planner, ${name}`)).toBe(true);
  });

  it.each([
    ['𝐂𝐏𝐈𝐌', true],
    ['C😀PIM', false],
    ['CPIM😀', true],
    ['CPIMs', false],
    ['CPIM2', false],
    ['6Sigma Black Belt', true],
    ['5Sigma Black Belt', true],
    ['㎏ CPIM', true],
    ['CPIM½', false],
    ['½CPIM', false],
    ['C/P/I/M', false],
    ['CPI M', false],
  ])('says of %s whether it may name one: %s', (text, mayName) => {
    expect(mayNameCredential(text)).toBe(mayName);
  });

  it('is done with a row that names none', () => {
    expect(mayNameCredential('Led a team of six, reduced scrap by 12 % on three presses; Ohio, 2019 – 2024.')).toBe(false);
    expect(mayNameCredential('Certified in first aid, six sigma methods, a green light, professional 😀 engineering, 1½ years')).toBe(
      false,
    );
  });

  const words = fc.constantFrom(...NAMES.flatMap((name) => name.split(' ')), 'mgmt', 'org', 'prod', 'and', 'the', 'x', 'Ⓒ', '²', '2', 'ß');
  const marks = fc.constantFrom(' ', ' ', ' ', '.', '. ', ', ', '/', '\n', "'", ' & ', '\u200b', '\u00ad', '\u0301', '–', '😀', '');
  const dotted = words.map((word) => word.toUpperCase().replace(/(?<=.)(?=.)/gu, '.'));
  const piece = fc.tuple(fc.oneof(words, words, fc.constantFrom(...NAMES), dotted), marks).map((parts) => parts.join(''));
  const texts = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

  it('never passes over a text in which the reading finds a name', () => {
    fc.assert(
      fc.property(texts, (text) => annotate(text).aliases.length === 0 || mayNameCredential(text)),
      { numRuns: 500 },
    );
  });

  it('says the same beside the walk that looks for terms', () => {
    const { matcher } = theVocabulary();
    fc.assert(
      fc.property(texts, (text) => {
        expect(mayNameAt(matcher.match(text).rider)).toBe(mayNameCredential(text));
      }),
      { numRuns: 500 },
    );
  });
});
