import type { Field } from '@plumbline/screening';
import { addressesIn, isPlainAddress } from './email-cell';
import { foldHeading } from './headings';
import type { ColumnMapping } from './intake';

type Cells = readonly string[];

/** Tells the rows of a list that are no applicant: empty ones, totals, remarks, sections, repeated headings, test entries. */
export class StrangerFinder {
  readonly #folded: Cells;
  readonly #lowered: Cells;
  readonly #names: readonly number[];
  readonly #mails: readonly number[];
  readonly #phones: readonly number[];
  readonly #remarks: readonly number[];
  readonly #told: readonly number[];
  readonly #ofTheProcess: ReadonlySet<number>;

  constructor(columns: readonly Pick<ColumnMapping, 'column' | 'field'>[]) {
    const placesOf = (...fields: Field[]) => columns.flatMap(({ field }, index) => (fields.includes(field) ? [index] : []));
    this.#folded = columns.map(({ column }) => foldHeading(column));
    this.#lowered = columns.map(({ column }) => column.replace(/ \(\d+\)$/, '').toLowerCase());
    this.#names = placesOf('name', 'first_name', 'middle_name', 'last_name');
    this.#mails = placesOf('email');
    this.#phones = placesOf('phone');
    this.#remarks = placesOf('notes', 'resume', 'title', 'degree', 'experience', 'certifications');
    this.#told = placesOf('degree', 'field_of_study', 'institution', 'education', 'employer', 'title');
    this.#ofTheProcess = new Set(placesOf('administrative', 'never_scored'));
  }

  /** Why this record is nobody, or undefined where it may be somebody. */
  reasonFor(cells: Cells): string | undefined {
    const name = textOf(cells, this.#names);
    const mail = textOf(cells, this.#mails);
    if (this.#repeatsHeadings(cells)) return 'an applicant; the row repeats the headings';
    if (isTestEntry(name, mail) || this.#isMarkedAsTest(cells) || this.#isTestThroughout(cells, name))
      return 'an applicant; the row is a test entry';
    if (isPlainAddress(mail) || this.#hasContact(cells)) return undefined;
    const filled = cells.filter((it) => it.trim() !== '');
    if (filled.length === 0) return 'an applicant; the row is empty';
    return remarkReason(filled, name, cells.length) ?? (this.#saysNothing(cells, name) ? REMARK : undefined);
  }

  /** Beside the process nothing is filled but a name that is no name of a person: "12:00, LUNCH". */
  #saysNothing(cells: Cells, name: string): boolean {
    const said = cells.filter((it, index) => it.trim() !== '' && !this.#ofTheProcess.has(index));
    return said.length <= 1 && !A_PERSON.test(name.trim());
  }

  #isMarkedAsTest(cells: Cells): boolean {
    for (const index of this.#remarks) {
      const cell = cells[index] ?? '';
      if (cell !== '' && cell.length <= LONGEST_MARK && MARKED_AS_TEST.test(cell)) return true;
    }
    return false;
  }

  /** A system's own test has "Test" in its name and in what it tells of itself; somebody who is called Test has not. */
  #isTestThroughout(cells: Cells, name: string): boolean {
    if (name.length > LONGEST_HEADING || !A_TEST.test(name)) return false;
    return this.#told.some((index) => (cells[index] ?? '').split('\n').some((line) => SAYS_TEST.test(line)));
  }

  #repeatsHeadings(cells: Cells): boolean {
    // Folding every cell of a million rows would cost more than reading them: look closer only where one cell may repeat its heading.
    if (!cells.some((it, index) => it !== '' && it.length === this.#lowered[index]?.length && it.toLowerCase() === this.#lowered[index]))
      return false;
    const names = cells.map((it) => foldShort(it));
    const same = names.filter((it, index) => it !== '' && it === this.#folded[index]).length;
    return same >= 2 && same >= names.filter((it) => it !== '').length * 0.6;
  }

  #hasContact(cells: Cells): boolean {
    if (textOf(cells, this.#phones).replace(/\D/g, '').length >= 6) return true;
    return cells.some((it) => it.includes('@') && addressesIn(it).length > 0);
  }
}

const REMARK = 'an applicant; the row is a heading or a remark';
/** Two words or more that begin with a capital and go on in small letters, or in a script without capitals. */
const A_PERSON = /^\p{Lu}[\p{Ll}'’.-]+(?:[ ,]+[\p{L}'’.-]+)*[ ,]+\p{Lu}[\p{Ll}\p{Lu}'’.-]*|^\p{Lo}/u;
const LONGEST_MARK = 40;
/** The whole of a short cell says that the record is none. */
const MARKED_AS_TEST =
  /^\W*(?:test(?:ing)?(?: (?:record|entry|row|only|data|candidate|applicant|user))?|(?:please|pls|plz)[ ,]*(?:ignore|delete|disregard|remove)(?: (?:this|me|row|entry|record))*|(?:do not|don'?t) (?:use|delete|contact)|ignore|delete(?: me| this(?: row)?)?|dummy(?: (?:record|entry|data))?|borrar|eliminar|prueba|registro de prueba|zum testen|testeintrag|bitte (?:löschen|ignorieren)|à supprimer|a supprimer|ne pas (?:utiliser|tenir compte)|essai|silinecek|deneme(?: kaydı)?|do usunięcia|wpis testowy)\W*$/iu;

const A_TEST = /(?<!\p{L})test(?!\p{L})/iu;
/** "Test", "School: Test". */
const SAYS_TEST = /^(?:[^:]{0,30}:)?\s*test\s*$/iu;

const LONGEST_HEADING = 300;
const foldShort = (cell: string): string => (cell.length > LONGEST_HEADING ? '' : foldHeading(cell));
function textOf(cells: Cells, columns: readonly number[]): string {
  let text = '';
  for (const column of columns) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') text = text === '' ? cell : `${text} ${cell}`;
  }
  return text;
}

/** Nobody can be reached by it: a total, a remark, a heading of a section, or what an export leaves behind. */
function remarkReason(filled: Cells, name: string, width: number): string | undefined {
  const [first = ''] = filled;
  if (TOTALS.test(first) || TOTALS.test(name)) return 'an applicant; the row is a total or a remark about the list';
  if (filled.some((it) => it.startsWith('{"ImportId"'))) return 'an applicant; the row is a second heading';
  const isRepeated = filled.length >= 3 && filled.every((it) => it.trim() === first.trim());
  const isSparse = width > 2 && filled.length <= Math.max(1, Math.floor(width * 0.2));
  const isRule = filled.every((it) => /^[\W_]*$/.test(it) && !/\p{L}/u.test(it));
  return isRepeated || isSparse || isRule ? REMARK : undefined;
}

const TOTALS = new RegExp(
  String.raw`^\W*(?:totals?|grand total|sub ?total|sum|summe|zwischensumme|gesamt|insgesamt|anzahl|count|average|mean|end of (?:list|file|report|export|data)|eof|` +
    String.raw`ende der liste|exported|generated|printed|created (?:by|on)|report|page \d|seite \d|stand:|notes?:|note -|remarks?:|hinweis|legend|legende|source:|` +
    String.raw`quelle:|filter|showing \d|rows?: ?\d|records?: ?\d|confidential|vertraulich|totale|totaal|suma|razem|n ?= ?\d|` +
    String.raw`\d+ (?:applicants?|candidates?|rows|records|entries|bewerber\w*|kandidat\w*|candidat\w*|aday\w*)|` +
    String.raw`sous-total|nombre de|effectif|tota(?:les|lizado)|total de|cantidad|liczba|łącznie|ogółem|toplam|ara toplam|genel toplam|yekun|` +
    String.raw`(?:last )?updated|prepared by|compiled by|notes? by|submitted:|elabor[oó]|actualizado|fecha de corte|pr[ée]par[ée] par|mis à jour|établi|sporządził\w*|` +
    String.raw`stan na|hazırlayan|güncelleme|continued|cont'?d|see next|fin de|slut)(?![\p{L}\p{N}])`,
  'iu',
);

const TEST_WORD = String.raw`(?:z*[-_]?test(?:e|ing|er|y|o|owy|owa|s?son|sen)?\d*|prueba|essai|deneme|próba|prova|probe(?=\W*eintrag)|dummy|asdf\w*|qwerty\w*|xxx+|foo|foobar|lorem ipsum)`;
const OTHER_WORD = String.raw`(?:${TEST_WORD}|do not (?:use|hire|contact|call|delete)|user|name|candidate|applicant|student|employee|worker|attendee|participant|aday[ıi]?|candidato|kandidaat|entry|person|row|record|account|response|submission|data|eintrag|bewerber(?:in)?|kandidat|\d+)`;
const TESTS: readonly RegExp[] = [
  new RegExp(String.raw`^\W*${TEST_WORD}(?:\W+${OTHER_WORD})*\W*$`, 'iu'),
  /(?<!\p{L})z{2,}[-_ ]?test/iu,
  new RegExp(String.raw`^\W*(?:sample|example|demo|muster)(?:\W+(?:${OTHER_WORD}|applicant|candidate|one))+\W*$`, 'iu'),
  new RegExp(
    String.raw`[([{<*-]\s*(?:test|testing|dummy|sample|example|demo|fake|template|muster|beispiel|ejemplo|exemple|esempio)\b[^)\]]*[)\]}>*]?\s*$`,
    'iu',
  ),
  /\b(?:please|pls|plz|bitte) (?:ignore|delete|disregard|ignorieren|l[oö]schen)\b|\b(?:delete me|do not (?:use|delete|contact)|ignore this|test (?:response|submission|entry|record|applicant|candidate|user))\b/i,
  /^\W*(?:(?:max|erika|eva) mustermann|mustermann,? (?:max|erika|eva)|john q\.? test|e\.g\.|(?:first|last|full) name|name here|your name|vorname nachname|n\.? ?n\.?)\W*$/i,
  /^e\.g\.\s/i,
];
const TEST_ADDRESS = /^(?:z*test|prueba|essai|deneme|asdf|foo|noreply|no-reply|dummy)\d*@|@(?:test|asdf)\.\w+$/i;

/** One look tells that most names are none of these. */
const SUSPECT =
  /test|prueba|essai|deneme|pr[oó]ba|prova|dummy|asdf|qwerty|xxx|foo|lorem|sample|example|demo|fake|templ|muster|beispiel|ejemplo|exemp|esempio|ignor|delete|l[oö]sch|do not|e\.g|name|n\.? ?n\.?$/i;

function isTestEntry(name: string, mail: string): boolean {
  if (name.length <= LONGEST_HEADING && SUSPECT.test(name)) {
    const withoutNumber = name.replace(/\([^()]*\d[^()]*\)\s*$/u, '');
    if (TESTS.some((it) => it.test(name) || it.test(withoutNumber))) return true;
  }
  return (
    mail !== '' &&
    mail.length <= LONGEST_HEADING &&
    TEST_ADDRESS.test(mail) &&
    (name === '' || /^(?:test|asdf|foo|john doe|jane doe|a+|x+)\b/i.test(name))
  );
}
