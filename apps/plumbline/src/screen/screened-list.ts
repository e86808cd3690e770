import { preambleProblem, readRecordChunks, RowChecker, type RowProblem, type Understanding } from '@plumbline/intake';
import {
  areNamesCompatible,
  byRank,
  emailKey,
  phoneKey,
  type CalendarDay,
  type Column,
  type Identity,
  type Row,
} from '@plumbline/screening';
import { wholeLine, type JudgedLine, type JudgedLines } from './judged-lines';
import type { Judges } from './judging-threads';
import type { PutAside } from './put-aside';

/** A list to screen, and who and what help with it. */
export interface ListToScreen {
  readonly file: string;
  readonly understanding: Understanding;
  readonly asOf: CalendarDay;
  readonly judges: Judges;
  /** Keeps the lines until their places are known: those of a million applicants are too many for the memory. */
  readonly aside: PutAside;
}

/** Everything that screening one list came to. The lines are best first, one JSON document each. */
export interface ScreenedList {
  /** How many there are, duplicates included. */
  readonly applicants: number;
  readonly lines: Iterable<string>;
  readonly problems: readonly RowProblem[];
}

/** An applicant of a screened list, and where its line begins among those put aside. */
interface Screened extends Omit<JudgedLine, 'identity'> {
  readonly duplicateOf: number | null;
  readonly at: number;
}

/** Reads a list, judges every applicant as of a day, and ranks them. Duplicates are judged and listed too. */
export async function screenList(list: ListToScreen): Promise<ScreenedList> {
  const screening = new Screening(list);
  const underWay: Promise<JudgedLines>[] = [];
  const keepNext = async (): Promise<void> => {
    const lines = await underWay.shift();
    if (lines !== undefined) screening.keep(lines);
  };
  for await (const rows of screening.blocks()) {
    const judged = screening.judge(rows);
    // It is waited for in its turn; until then nobody hears of a thread that broke down.
    judged.catch(() => undefined);
    underWay.push(judged);
    if (underWay.length >= list.judges.capacity) await keepNext();
  }
  while (underWay.length > 0) await keepNext();
  return screening.end();
}

class Screening {
  readonly #list: ListToScreen;
  readonly #columns: readonly Column[];
  readonly #earlier = new EarlierPeople();
  readonly #screened: Screened[] = [];
  readonly #problems: RowProblem[];

  constructor(list: ListToScreen) {
    const { mapping, preamble } = list.understanding;
    this.#list = list;
    this.#columns = mapping.map(({ column, field }) => ({ name: column, field }));
    this.#problems = preamble.length > 0 ? [preambleProblem(list.understanding)] : [];
  }

  /** The applicants of the list, some hundred at a time. */
  async *blocks(): AsyncGenerator<readonly Row[]> {
    const { file, understanding } = this.#list;
    const checker = new RowChecker(understanding.mapping);
    let block: Row[] = [];
    for await (const records of readRecordChunks(file, understanding)) {
      for (const record of records) {
        const { cells, problems } = checker.check(record);
        this.#problems.push(...problems);
        if (cells !== null) block.push({ row: record.row, cells });
        if (block.length < BLOCK_ROWS) continue;
        yield block;
        block = [];
      }
    }
    yield block;
  }

  judge(rows: readonly Row[]): Promise<JudgedLines> {
    return this.#list.judges.judge({ rows, columns: this.#columns, asOf: this.#list.asOf });
  }

  keep({ applicants, text }: JudgedLines): void {
    let at = this.#list.aside.add(text);
    for (const { identity, ...applicant } of applicants) {
      const duplicateOf = this.#earlier.find(identity) ?? null;
      this.#earlier.add(identity, duplicateOf ?? applicant.row);
      if (duplicateOf !== null) this.#problems.push(duplicateProblem(applicant.row, duplicateOf, identity));
      this.#screened.push({ ...applicant, duplicateOf, at });
      at += applicant.headBytes + applicant.tailBytes;
    }
  }

  end(): ScreenedList {
    this.#screened.sort((a, b) => byRank({ ...a, import: 1 }, { ...b, import: 1 }));
    this.#problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return { applicants: this.#screened.length, lines: linesOf(this.#screened, this.#list.aside), problems: this.#problems };
  }
}

const BLOCK_ROWS = 512;

function* linesOf(screened: readonly Screened[], aside: PutAside): Generator<string> {
  for (const [index, { at, headBytes, tailBytes, duplicateOf }] of screened.entries())
    yield wholeLine(index + 1, duplicateOf, aside.get(at, headBytes), aside.get(at + headBytes, tailBytes));
}

/** The people of the rows read so far, by what tells that a later row is one of them. */
class EarlierPeople {
  readonly #byEmail = new Map<string, number>();
  readonly #byPhone = new Map<string, { name: string | null; row: number }[]>();

  find({ name, email, phone }: Identity): number | undefined {
    const byEmail = this.#byEmail.get(emailKey(email) ?? '');
    const sharing = this.#byPhone.get(phoneKey(phone) ?? '') ?? [];
    return byEmail ?? sharing.find((it) => areNamesCompatible(it.name, name))?.row;
  }

  add({ name, email, phone }: Identity, row: number): void {
    const byEmail = emailKey(email);
    const byPhone = phoneKey(phone);
    if (byEmail !== null && !this.#byEmail.has(byEmail)) this.#byEmail.set(byEmail, row);
    if (byPhone !== null) this.#byPhone.set(byPhone, [...(this.#byPhone.get(byPhone) ?? []), { name, row }]);
  }
}

function duplicateProblem(row: number, earlier: number, { name }: Identity): RowProblem {
  return {
    row,
    column: null,
    code: 'duplicate',
    said: name ?? '',
    expected: `one row a person; row ${earlier} is the same`,
    repair: 'judged, and marked as a duplicate',
  };
}
