import { preambleProblem, readRecords, RowChecker, type RowProblem, type Understanding } from '@plumbline/intake';
import {
  areNamesCompatible,
  byRank,
  emailKey,
  fingerprint,
  judgeBlock,
  phoneKey,
  productionEngineer,
  type CalendarDay,
  type Column,
  type Identity,
  type Judgement,
} from '@plumbline/screening';

/** One applicant of a screened list: the line that `screen` prints, its place left out. */
interface Screened {
  readonly points: number;
  readonly row: number;
  readonly line: object;
}

/** Everything that screening one list came to, best first. */
export interface ScreenedList {
  readonly lines: readonly object[];
  readonly problems: readonly RowProblem[];
}

/** Reads a list, judges every applicant as of a day, and ranks them. Duplicates are judged and listed too. */
export async function screenList(file: string, understanding: Understanding, asOf: CalendarDay): Promise<ScreenedList> {
  const columns: readonly Column[] = understanding.mapping.map(({ column, field }) => ({ name: column, field }));
  const checker = new RowChecker(understanding.mapping);
  const earlier = new EarlierPeople();
  const screened: Screened[] = [];
  const problems: RowProblem[] = understanding.preamble.length > 0 ? [preambleProblem(understanding)] : [];
  for await (const records of blocksOf(readRecords(file, understanding))) {
    const checked = records.map((record) => ({ row: record.row, ...checker.check(record) }));
    const accepted = checked.flatMap((it) => (it.cells === null ? [] : [{ row: it.row, cells: it.cells, checked: it }]));
    const judgements = new Map(judgeBlock(accepted, columns, asOf, productionEngineer).map((it) => [it.row.checked, it]));
    for (const it of checked) {
      problems.push(...it.problems);
      const judgement = judgements.get(it);
      if (judgement === undefined) continue;
      const { identity } = judgement.applicant;
      const duplicateOf = earlier.find(identity) ?? null;
      earlier.add(identity, duplicateOf ?? it.row);
      if (duplicateOf !== null) problems.push(duplicateProblem(it.row, duplicateOf, identity));
      screened.push({ points: judgement.scorecard.points, row: it.row, line: lineOf(it.row, judgement, duplicateOf) });
    }
  }
  screened.sort((a, b) => byRank({ ...a, import: 1 }, { ...b, import: 1 }));
  return { lines: screened.map(({ line }, index) => ({ rank: index + 1, ...line })), problems };
}

const BLOCK_ROWS = 32;

/** What comes one by one, some at a time: see `judgeBlock`. */
async function* blocksOf<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let block: T[] = [];
  for await (const one of all) {
    block.push(one);
    if (block.length < BLOCK_ROWS) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
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

function lineOf(row: number, { applicant, scorecard }: Judgement, duplicateOf: number | null): object {
  const { level, required, inProgress, mastersEngineering, mba } = applicant.education;
  const { years, basis } = applicant.experience;
  return {
    row,
    applicant: applicant.identity,
    score: scorecard.score,
    achievable: scorecard.achievable,
    facts: {
      degree: { level, required, inProgress, mastersEngineering, mba },
      experience: { years, basis },
      certifications: applicant.certifications.map(({ code, status, quote, reason }) => ({ code, status, quote, reason })),
    },
    criteria: scorecard.findings.map(({ id, points, of, achievable, level: reached, state, reason, missing, quotes }) => ({
      id,
      points,
      of,
      achievable,
      level: reached,
      state,
      reason,
      missing,
      quotes,
    })),
    flags: scorecard.flags.map(({ code, say }) => ({ code, say })),
    duplicateOf,
    requirements: scorecard.requirements,
    fingerprint: fingerprint(scorecard, applicant),
  };
}
