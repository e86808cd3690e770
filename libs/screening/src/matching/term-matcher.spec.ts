import fc from 'fast-check';
import { buildTermMatcher, RIDER_CLASSES, type Found, type Term } from './term-matcher';

const term = (text: string, isCaseSensitive = false): Term => ({ text, isCaseSensitive });

function found(terms: readonly Term[], text: string): string[] {
  const { hits, length } = buildTermMatcher(terms).match(text);
  const said: string[] = [];
  for (let at = 0; at < length; at += 3) said.push(`${terms[hits[at]!]!.text}=${text.slice(hits[at + 1], hits[at + 2])}`);
  return said;
}

const numbers = ({ hits, length }: Found): number[] => [...hits.subarray(0, length)];
const watchedIn = ({ places, placeCount }: Found): number[] => [...places.subarray(0, placeCount)];

describe('finding terms in one pass', () => {
  it('finds whole words only', () => {
    expect(found([term('MES'), term('cam')], 'games, cameras; MES. The cam')).toEqual(['MES=MES', 'cam=cam']);
  });

  it('keeps terms that overlap or lie within each other', () => {
    expect(found([term('lean six sigma'), term('six sigma'), term('sigma black belt')], 'Lean Six Sigma Black Belt')).toEqual([
      'lean six sigma=Lean Six Sigma',
      'six sigma=Six Sigma',
      'sigma black belt=Sigma Black Belt',
    ]);
  });

  it('asks for capitals where a term is an acronym', () => {
    expect(found([term('SAP', true), term('Infor', true)], 'sap, SAP, infor, INFOR, asap')).toEqual(['SAP=SAP', 'Infor=INFOR']);
  });

  it('makes no difference between blanks, line breaks and hyphens', () => {
    expect(found([term('set-up time')], 'set up time, Set-up\n  time, setup time')).toEqual([
      'set-up time=set up time',
      'set-up time=Set-up\n  time',
    ]);
  });

  it('folds accents and width, and looks through invisible characters', () => {
    expect(found([term('negocie'), term('SCADA', true)], 'négocié, ne\u0301gocie\u0301, ＳＣＡＤＡ, SC\u200bADA')).toEqual([
      'negocie=négocié',
      'negocie=ne\u0301gocie\u0301',
      'SCADA=ＳＣＡＤＡ',
      'SCADA=SC\u200bADA',
    ]);
  });

  it('takes any ending after a term that allows one', () => {
    expect(found([term('negotiat*')], 'negotiated, renegotiated, negotiations')).toEqual(['negotiat*=negotiat', 'negotiat*=negotiat']);
  });

  it('knows terms that end or begin in a sign', () => {
    expect(found([term('C++'), term('C', true), term('.NET')], 'C++, .net and C.')).toEqual(['C=C', 'C++=C++', '.NET=.net', 'C=C']);
  });

  it('does not take an unfinished run for an end of the term', () => {
    expect(found([term('a b'), term('b c d')], 'a  b - c d')).toEqual(['a b=a  b', 'b c d=b - c d']);
  });

  it('tells the place of a term by its own signs where the text has marks or longer gaps', () => {
    const hits = (terms: readonly Term[], text: string) => numbers(buildTermMatcher(terms).match(text));
    expect(hits([term('set up')], 'a set up')).toEqual([0, 2, 8]);
    expect(hits([term('set up')], 'a set \t-up')).toEqual([0, 2, 10]);
    expect(hits([term('set up')], 's\u00adet u\u200bp, set up')).toEqual([0, 0, 8, 0, 10, 16]);
    expect(hits([term('a'), term('b*')], 'a bee')).toEqual([0, 0, 1, 1, 2, 3]);
    expect(hits([term('a b'), term('b')], '\u200ba b')).toEqual([0, 1, 4, 1, 3, 4]);
    expect(hits([term('a')], '')).toEqual([]);
    expect(hits([], 'a')).toEqual([]);
  });

  it('asks for the capitals of the term only, in any alphabet and width', () => {
    expect(found([term('McD', true)], 'McD MCD mcd Mcd McĎ ＭcＤ')).toEqual(['McD=McD', 'McD=MCD', 'McD=McĎ', 'McD=ＭcＤ']);
    expect(found([term('ÉT 5', true)], 'ÉT 5, ET 5, et 5, Ét 5')).toEqual(['ÉT 5=ÉT 5', 'ÉT 5=ET 5']);
    expect(found([term('A-B', true)], 'A-B A B a-B A - B')).toEqual(['A-B=A-B', 'A-B=A B', 'A-B=A - B']);
  });

  it('takes letters of other alphabets, digits and signs for what they are', () => {
    expect(found([term('cam')], 'жcam camж 5cam cam_ _cam cam5 €cam cam')).toEqual(['cam=cam', 'cam=cam', 'cam=cam', 'cam=cam']);
    expect(found([term('øl'), term('łodz'), term('đak'), term('ıs'), term('straße')], 'ol, Łódź, ĐAK, is, STRASSE, Straße')).toEqual([
      ...['øl=ol', 'łodz=Łódź', 'đak=ĐAK', 'ıs=is', 'straße=Straße'],
    ]);
    const spaced = ['a b', 'a\u00a0b', 'a\u2003b', 'a\u3000b', 'a–b', 'a_b', 'a-b', 'a\n b', 'a.b', 'a/b'];
    expect(spaced.map((text) => found([term('a b')], text).length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('follows a term that begins within another one that comes to nothing', () => {
    expect(found([term('a b c'), term('b d'), term('c')], 'a b d, a b c, a c')).toEqual(['b d=b d', 'a b c=a b c', 'c=c', 'c=c']);
    expect(found([term('ab*'), term('abc'), term('b')], 'abc abd xab b')).toEqual(['ab*=ab', 'abc=abc', 'ab*=ab', 'b=b']);
    expect(found([term('a + b'), term('+ b')], 'a + b')).toEqual(['a + b=a + b', '+ b=+ b']);
  });

  it('refuses a vocabulary that its table cannot name', () => {
    const signs = Array.from({ length: 61 }, (_, index) => String.fromCharCode(0x4e00 + index));
    expect(() => buildTermMatcher(signs.map((text) => term(text)))).toThrow(/more characters than an alphabet holds/u);
    expect(() => buildTermMatcher(signs.slice(1).map((text) => term(text)))).not.toThrow();
    const long = Array.from({ length: 330 }, (_, index) => term(`${String(index)} ${'ab'.repeat(50)}`));
    expect(() => buildTermMatcher(long)).toThrow(/more states than the table can name/u);
  });

  it('notes where watched characters stand, whether they are part of a term or not', () => {
    const matcher = buildTermMatcher([term('a-b'), term('.net'), term('c')], (code) => '.-\n•'.includes(String.fromCharCode(code)));
    const first = matcher.match('a-b.\n• .NET c');
    expect(watchedIn(first)).toEqual([1, 3, 4, 5, 7]);
    expect(numbers(first)).toEqual([0, 0, 3, 1, 7, 11, 2, 12, 13]);
    expect(watchedIn(matcher.match('c\u00ad. c'))).toEqual([1, 2]);
    const second = matcher.match('c');
    expect([numbers(second), watchedIn(second)]).toEqual([[2, 0, 1], []]);
  });

  it('has room for as many terms and watched characters as a text holds', () => {
    const found = buildTermMatcher([term('a'), term('a a')], (code) => code === 44).match('a a, '.repeat(1000));
    expect([found.length, found.placeCount]).toEqual([3 * 3000, 1000]);
    expect(numbers(found).slice(-9)).toEqual([0, 4995, 4996, 1, 4995, 4998, 0, 4997, 4998]);
    expect(watchedIn(found).at(-1)).toBe(4998);
  });

  it('finds exactly what one regular expression for each term finds', () => {
    const unit = fc.constantFrom('a', 'b', 'A', 'B', 'é', ' ', '-', '+', '.', '1', 'ж', 'Ａ');
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'e', '+', '1', ' '), minLength: 1, maxLength: 5 });
    const terms = fc.array(fc.tuple(word, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(terms, fc.string({ unit, maxLength: 30 }), (some, text) => {
        const asked = some
          .map(([it, exact, open]) => term(it.trim().replace(/\s+/gu, ' ') + (open ? '*' : ''), exact))
          .filter(({ text: it }) => /^.*[a-z0-9+]\*?$/iu.test(it) && it !== '*' && !it.endsWith('+*'));
        const reference = asked.flatMap((it) => byRegularExpression(it, text)).sort();
        expect([...found(asked, text)].sort()).toEqual(reference);
      }),
      { numRuns: 1000 },
    );
  });
});

function byRegularExpression(asked: Term, text: string): string[] {
  const open = asked.text.endsWith('*');
  const source = asked.text
    .replace(/\*$/u, '')
    .split('')
    .map((unit) => signs(unit, asked.isCaseSensitive))
    .join('');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?=(${source})${open ? '' : '(?![\\p{L}\\p{N}])'})`, 'gu');
  return [...text.matchAll(pattern)].map((match) => `${asked.text}=${match[1]!}`);
}

function signs(unit: string, isCaseSensitive: boolean): string {
  if (unit === ' ') return '[\\s\\-]+';
  if (unit === '+') return '\\+';
  if (isCaseSensitive && unit === 'A') return '[AＡ]';
  return { a: '[aAＡ]', A: '[aAＡ]', b: '[bB]', e: '[eé]' }[unit] ?? unit;
}

describe('an automaton that rides along', () => {
  it('has gone through each unit of the text, asks where it knows no step, and leaves the terms as they are', () => {
    const asked: number[] = [];
    const isA = new Uint8Array(1 << 16);
    isA['a'.charCodeAt(0)] = 1;
    const next = new Uint16Array(4 * RIDER_CLASSES);
    // State 1 has met no a, state 2 has; what follows an a is not known.
    next[RIDER_CLASSES] = 1;
    next[RIDER_CLASSES + 1] = 2;
    const rider = { next, classOf: isA, first: 1, stepFrom: (state: number, _text: string, at: number) => (asked.push(at), state + 1) };
    const matcher = buildTermMatcher([term('lean'), term('mes')], () => false, rider);
    const met = matcher.match('lean');
    expect([met.rider, numbers(met), asked]).toEqual([3, [0, 0, 4], [3]]);
    expect([matcher.match('mes').rider, matcher.match('').rider, asked]).toEqual([1, 1, [3]]);
    expect(buildTermMatcher([term('lean')]).match('lean a').rider).toBe(1);
  });
});
