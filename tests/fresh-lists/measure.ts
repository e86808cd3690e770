import { readRecords, RowChecker, understand, type RowProblem } from '@plumbline/intake';
import { isSamePerson, judge, productionEngineer, type Column, type Judgement } from '@plumbline/screening';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Label, Range } from './label';

const AS_OF = '2026-11-23';

/** Right answers out of all that were asked for, by what was asked. */
export type Figures = Record<string, { right: number; of: number }>;

/** What the product said of one record. */
interface Said {
  readonly judgement: Judgement | null;
  readonly problems: readonly RowProblem[];
  readonly duplicateOf: number | null;
}

/** Reads and judges the lists of a folder and compares every record with its label. The mistakes are sentences. */
export async function measure(folder: string): Promise<{ readonly figures: Figures; readonly mistakes: readonly string[] }> {
  const labels = readLabels(join(folder, 'labels.jsonl'));
  const tally = new Tally();
  for (const file of new Set(labels.map((it) => it.file))) {
    const said = await screened(join(folder, file));
    for (const label of labels.filter((it) => it.file === file)) compare(label, said.get(label.row), tally);
  }
  return tally;
}

function readLabels(file: string): readonly Label[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const parsed = lines.filter((it) => it !== '').map((it): unknown => JSON.parse(it));
  return parsed.filter(isLabel);
}

const isLabel = (it: unknown): it is Label => typeof it === 'object' && it !== null && 'file' in it && 'kind' in it;

async function screened(file: string): Promise<ReadonlyMap<number, Said>> {
  const understanding = await understand(file);
  if ('problem' in understanding) throw new Error(`${file}: ${understanding.problem}`);
  const columns: readonly Column[] = understanding.mapping.map(({ column, field }) => ({ name: column, field }));
  const checker = new RowChecker(understanding.mapping);
  const said = new Map<number, Said>();
  for await (const record of readRecords(file, understanding)) {
    const { cells, problems } = checker.check(record);
    const judgement = cells === null ? null : judge({ row: record.row, cells }, columns, AS_OF, productionEngineer);
    said.set(record.row, { judgement, problems, duplicateOf: judgement === null ? null : earlierRow(judgement, said) });
  }
  return said;
}

function earlierRow({ applicant }: Judgement, earlier: ReadonlyMap<number, Said>): number | null {
  for (const [row, { judgement, duplicateOf }] of earlier)
    if (judgement !== null && duplicateOf === null && isSamePerson(judgement.applicant.identity, applicant.identity)) return row;
  return null;
}

/** Counts answers, and remembers the wrong ones. */
class Tally {
  readonly figures: Figures = {};
  readonly mistakes: string[] = [];

  count(what: string, isRight: boolean, mistake: string): void {
    const figure = (this.figures[what] ??= { right: 0, of: 0 });
    figure.of += 1;
    if (isRight) figure.right += 1;
    else this.mistakes.push(`${mistake} (${what})`);
  }
}

function compare(label: Label, said: Said | undefined, tally: Tally): void {
  const where = `${label.file} row ${label.row}`;
  const judgement = said?.judgement ?? null;
  if (label.kind === 'not_an_applicant') {
    tally.count('records that are no applicant', judgement === null && said !== undefined, `${where} was taken`);
    return;
  }
  tally.count('applicants', judgement !== null, `${where} was left out`);
  if (said === undefined || judgement === null) return;
  const isBad = said.problems.some((it) => it.code === 'invalid_email' || it.code === 'missing_email');
  tally.count('e-mail address can be read', label.email_ok !== isBad, `${where} has ${isBad ? 'no' : 'an'} address`);
  const kind = said.duplicateOf === null ? 'applicant' : `duplicate_of:${said.duplicateOf}`;
  tally.count('duplicates', [label.kind, ...(label.accept?.kind ?? [])].includes(kind), `${where} is ${kind}, not ${label.kind}`);
  compareFacts(label, judgement, tally);
  compareCertificates(label, judgement, tally);
}

function compareFacts(label: Label, { applicant }: Judgement, tally: Tally): void {
  const where = `${label.file} row ${label.row}`;
  const { education, experience } = applicant;
  const accept = label.accept ?? {};
  const asked = (what: string, wanted: readonly unknown[], answer: unknown) => {
    tally.count(what, wanted.includes(answer), `${where} is ${String(answer)}, not ${wanted.join(' or ')}`);
  };
  asked('degree level', [label.degree_level, ...(accept.degree_level ?? [])], education.level);
  asked('required degree', [label.required_degree, ...(accept.required_degree ?? [])], education.required);
  asked("engineering master's", [label.masters_engineering, ...(accept.masters_engineering ?? [])], education.mastersEngineering === 'yes');
  asked('MBA', [label.mba, ...(accept.mba ?? [])], education.mba === 'yes');
  const years = [label.years_experience, ...(accept.years_experience ?? [])];
  const isNear = years.some((it) => isAsLong(it, experience.years));
  tally.count('years', isNear, `${where} is ${String(experience.years)} years, not ${JSON.stringify(years)}`);
}

function isAsLong(wanted: number | Range | null, years: number | null): boolean {
  if (wanted === null || years === null) return wanted === years;
  if (typeof wanted === 'object') return wanted.min - 0.05 <= years && years <= wanted.max + 0.05;
  return Math.abs(wanted - years) <= Math.max(1, wanted * 0.1);
}

/** Certificates that the labels speak of; every other one is left out of the comparison. */
const COMPARED = /^(?:CPIM|CSCP|CMQ\/OE|CQE|CQA|LSS(?:GB|BB|MBB)|PMP|PE|EIT|CMFGE)$/;
const codeOf = (code: string): string => code.toUpperCase().replace(/^CSS(?=(?:M?BB|GB)$)/, 'LSS');
const isHeld = (status: string): boolean => status.startsWith('held');

function compareCertificates(label: Label, { applicant, scorecard }: Judgement, tally: Tally): void {
  const where = `${label.file} row ${label.row}`;
  const said = new Map(applicant.certifications.map((it) => [codeOf(it.code), it.status]));
  const wanted: readonly Claim[] = [...label.certifications, ...(label.accept?.certifications ?? []).flat()];
  const answersFor = (code: string) => wanted.filter((it) => codeOf(it.code) === code).map((it) => it.status);
  for (const [code, status] of said)
    if (COMPARED.test(code) && isHeld(status))
      tally.count('held, and said to be', answersFor(code).some(isHeld), `${where} holds no ${code}`);
  for (const code of new Set(label.certifications.map((it) => codeOf(it.code)).filter((it) => COMPARED.test(it)))) {
    const answers = answersFor(code);
    const status = said.get(code) ?? 'not_held';
    if (answers.every(isHeld)) tally.count('said to be held, where it is', isHeld(status), `${where} holds ${code}`);
    tally.count('exact status', answers.includes(status), `${where} ${code} is ${status}, not ${answers.join(' or ')}`);
  }
  const isFlagged = scorecard.flags.some((it) => it.code === 'cmqoe-experience');
  tally.count('CMQ/OE years', isFlagged === label.cmqoe_years_flag, `${where} is ${isFlagged ? '' : 'not '}flagged`);
}
