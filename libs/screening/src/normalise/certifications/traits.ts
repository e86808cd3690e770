import { ORDINALS, PART_WORDS } from '../../vocabulary/certifications/modules';
import { MONTH_NUMBER } from '../../vocabulary/certifications/months';
import { ISSUERS } from '../../vocabulary/certifications/words';

/** What can be said of a word or mark wherever it stands, one bit each: a lexeme carries the sum, and walks over a text ask it alone. */
export const TRAIT = {
  /** Ends a line or a list item. */
  lineEnd: 1,
  /** Ends a sentence, always. */
  stop: 1 << 1,
  /** Can end a sentence: a full stop, a star. */
  mayEndClause: 1 << 2,
  /** Parts two pieces of a clause, or can: comma, bracket, "and", a dash. */
  mayEndPiece: 1 << 3,
  firstPerson: 1 << 4,
  issuer: 1 << 5,
  /** A later sentence with this word speaks of the credential before it. */
  speaksOn: 1 << 6,
  /** A later piece can go on with this word. */
  goesOn: 1 << 7,
  /** Stands in what names parts of an examination: part, of, half, a slash. */
  part: 1 << 8,
  /** Joins two names so that what follows speaks of both. */
  tie: 1 << 9,
  contrast: 1 << 10,
  /** Six Sigma, Lean and who certifies them. */
  method: 1 << 11,
  tick: 1 << 13,
  /** Not, where "only" can follow. */
  not: 1 << 14,
  /** A mark that no quote begins or ends with. */
  edge: 1 << 15,
  neither: 1 << 16,
  both: 1 << 17,
  /** Can follow the first number of a date. */
  dateJoint: 1 << 18,
  month: 1 << 19,
  /** Accounted for by itself: a word for a part, an ordinal. */
  known: 1 << 20,
  /** "No. 1093376": numbers a certificate. */
  numbering: 1 << 21,
  /** Days and hours: a length of time that courses have. */
  duration: 1 << 22,
  /** Begins a remark, not another item of a list: when, once, my, sometime. */
  remark: 1 << 23,
} as const;

const words = (text: string): readonly string[] => text.split(' ');

const WORDS_OF: Readonly<Record<keyof typeof TRAIT, Iterable<string>>> = {
  lineEnd: ['\n', '•', '~', '¬'],
  stop: [';', '!', '?'],
  mayEndClause: ['.', '*'],
  mayEndPiece: [...words(', | + & / ( ) — \t {ticked} {unticked} -'), ...pieceWords()],
  firstPerson: words("i my me i've i'm ich mein meine meinen je j'ai mon ma yo mi eu meu minha io mio ik mijn mam moj he she"),
  issuer: ISSUERS.split('|').flatMap(words),
  speaksOn: words('it this exam passed failed lapsed expired earned renewed handbook'),
  goesOn: words(
    'it was is now has both all but still already then in since as to by on number from via self last final ultima ultimo dernier derniere letzte letzter letztes laatste ostatni lately recently finally spring summer fall autumn winter part parts pt module modules only not one two three ein eine un une uno una dos drei deux',
  ),
  part: [...PART_WORDS, ...words('of de von / half halfte moitie mitad metade')],
  tie: words('and & / + or und et y e oder ou o i'),
  contrast: words('but aber mais pero maar ale ma mas men however'),
  method: words('sigma lss asq iassc lean 6sigma dmaic cssgb cssbb lssgb lssbb kaizen dfss'),
  tick: ['{ticked}', '{unticked}'],
  not: words("not don't nicht pas"),
  edge: ['\n', ...words(', ; ~ • | - : *')],
  neither: words('nor noch ni nem ani ne'),
  both: words('both all beide alle tous toutes ambos ambas todos todas entrambi tutti'),
  dateJoint: words('/ - . de of'),
  month: MONTH_NUMBER.keys(),
  known: [...PART_WORDS, ...ORDINALS.keys()],
  numbering: words('no nr n'),
  duration: words(
    'day days hour hours hr hrs h tag tage tagig tagiger stunden std jour jours heures dia dias horas giorno giorni ore dag dagen uur dni godzin gun saat',
  ),
  remark: words(
    'as when once whenever if unless because although though sometime someday eventually maybe perhaps hopefully my his her their wenn sobald falls weil irgendwann obwohl mein sein ihr quand lorsque si mon cuando si porque cuanto quando se appena assim mi meu minha mio zodra wanneer ooit mijn kiedy gdy jesli moj',
  ),
};

function pieceWords(): readonly string[] {
  return words('and or but und oder et ou y o oraz sowie aber mais pero maar ale however while which plus');
}

const TRAITS_OF = new Map<string, number>();
for (const trait of keysOf(TRAIT)) {
  for (const word of WORDS_OF[trait]) TRAITS_OF.set(word, (TRAITS_OF.get(word) ?? 0) | TRAIT[trait]);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, number>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/** The traits of a word or mark, folded. */
export function traitsOf(text: string): number {
  return TRAITS_OF.get(text) ?? 0;
}
