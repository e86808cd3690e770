import type { Field } from '@plumbline/screening';
import { fitOf } from './align-cells';
import { isAddress } from './email-cell';
import type { ColumnMapping } from './intake';
import { commonShape, type Shape } from './shape';

type Cells = readonly string[];

/** Cells after what stood in the wrong column was put right, and what was done: the column it was found in, what its own one held, the repair. */
export interface CellsInPlace {
  readonly cells: Cells;
  readonly moves: readonly { readonly column: string; readonly said: string; readonly expected: string; readonly repair: string }[];
}

/** Cells that change places with the address when somebody types into the wrong column. */
const BESIDE_ADDRESSES: readonly Field[] = ['name', 'first_name', 'last_name', 'phone', 'address', 'link'];
const NAMES: readonly Field[] = ['name', 'first_name', 'last_name'];
const STUDIES: readonly Field[] = ['field_of_study', 'degree', 'education'];

/** Puts right what somebody typed into the wrong column of a list, where it is plain what belongs where. */
export class MisplacedCells {
  readonly #columns: readonly ColumnMapping[];
  readonly #shapes: readonly Shape[];
  readonly #mail: number | undefined;
  readonly #besideAddresses: readonly number[];
  readonly #names: readonly number[];
  readonly #studies: readonly number[];
  readonly #years: number | undefined;
  readonly #graduation: number | undefined;

  constructor(columns: readonly ColumnMapping[]) {
    const placesOf = (fields: readonly Field[]) => columns.flatMap(({ field }, index) => (fields.includes(field) ? [index] : []));
    this.#columns = columns;
    this.#shapes = columns.map(({ samples }) => commonShape(samples));
    [this.#mail] = placesOf(['email']);
    this.#besideAddresses = placesOf(BESIDE_ADDRESSES);
    this.#names = placesOf(NAMES);
    this.#studies = STUDIES.flatMap((field) => placesOf([field]));
    [this.#years] = placesOf(['years']);
    [this.#graduation] = placesOf(['graduation']);
  }

  putRight(cells: Cells): CellsInPlace {
    return this.#address(cells) ?? this.#study(cells) ?? this.#yearsOfWork(cells) ?? { cells, moves: [] };
  }

  /** An address in another cell and something else in its own: the whole record slipped by one, or two cells changed places. */
  #address(cells: Cells): CellsInPlace | undefined {
    const mail = this.#mail;
    const said = mail === undefined ? '' : (cells[mail]?.trim() ?? '');
    if (mail === undefined || said === '' || said.includes('@')) return undefined;
    const expected = 'the address in its own column';
    const other = this.#besideAddresses.find((it) => isAddress(cells[it] ?? ''));
    const swapped = other === undefined ? undefined : cells.with(mail, cells[other] ?? '').with(other, cells[mail] ?? '');
    const slipped = slippedBack(cells, mail);
    if (this.#fits(slipped) > Math.max(this.#fits(cells), this.#fits(swapped)))
      return this.#moved(slipped, { column: mail, said, expected, repair: 'the cells were moved back by one column' });
    return this.#moved(swapped, { column: other, said, expected, repair: 'the two cells were exchanged' });
  }

  #fits(cells: Cells | undefined): number {
    return cells === undefined ? Number.NEGATIVE_INFINITY : fitOf(cells, this.#shapes);
  }

  /** A field of study where a name belongs, while the column for it is empty. */
  #study(cells: Cells): CellsInPlace | undefined {
    const empty = this.#studies.find((it) => cells[it]?.trim() === '');
    if (empty === undefined) return undefined;
    const name = this.#names.find((it) => A_STUDY.test(cells[it]?.slice(0, LONGEST_STUDY) ?? ''));
    const isNamed = this.#names.some((it) => it !== name && (cells[it]?.trim() ?? '') !== '');
    if (name === undefined || !isNamed) return undefined;
    const said = cells[name] ?? '';
    const moved = cells.with(empty, said).with(name, '');
    return this.#moved(moved, { column: name, said, expected: 'a name', repair: 'the cell was moved to the column for it' });
  }

  /** "2014" as years of work beside "8 yrs" as year of graduation. */
  #yearsOfWork(cells: Cells): CellsInPlace | undefined {
    const { years, graduation } = { years: this.#years, graduation: this.#graduation };
    if (years === undefined || graduation === undefined) return undefined;
    const said = cells[years] ?? '';
    if (!A_CALENDAR_YEAR.test(said) || !A_FEW_YEARS.test(cells[graduation] ?? '')) return undefined;
    const swapped = cells.with(years, cells[graduation] ?? '').with(graduation, said);
    return this.#moved(swapped, { column: years, said, expected: 'years of experience', repair: 'the two cells were exchanged' });
  }

  #moved(cells: Cells | undefined, { column, ...move }: Move): CellsInPlace | undefined {
    const name = column === undefined ? undefined : this.#columns[column]?.column;
    return cells === undefined || name === undefined ? undefined : { cells, moves: [{ ...move, column: name }] };
  }
}

interface Move {
  readonly column: number | undefined;
  readonly said: string;
  readonly expected: string;
  readonly repair: string;
}

const A_STUDY =
  /\b(?:engineering|engg|ingenier[ií]a|ing[ée]nierie|ingegneria|engenharia|inżynieria|maschinenbau|elektrotechnik|mühendisliği|g[ée]nie (?:m[ée]canique|industriel|[ée]lectrique)|(?:bachelor|master) (?:of|in)|b\.? ?tech|b\.sc|m\.sc)\b/iu;
const LONGEST_STUDY = 60;
const A_CALENDAR_YEAR = /^\s*(?:19|20)\d\d\s*$/;
const A_FEW_YEARS = /^\s*\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:y|yrs?|years?|jahre?|ans|a[ñn]os|anni|lat|lata|y[ıi]l)?\.?\s*$/i;

/** The record moved by one column so that its address stands where addresses stand; undefined where a filled cell would be lost. */
function slippedBack(cells: Cells, mail: number): Cells | undefined {
  if (isAddress(cells[mail + 1] ?? '') && cells[0]?.trim() === '') return [...cells.slice(1), ''];
  if (isAddress(cells[mail - 1] ?? '') && cells.at(-1)?.trim() === '') return ['', ...cells.slice(0, -1)];
  return undefined;
}
