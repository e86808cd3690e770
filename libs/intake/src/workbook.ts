import { readFile } from 'node:fs/promises';
import { HucreError, streamXlsxRows, type CellValue } from 'hucre';
import { DEFAULT_LIMITS, type FileProblem, type ReadingOptions, type Understanding } from './intake';
import { tableUnderstanding } from './understand-table';
import { guardWorkbook } from './workbook-guard';

const HEAD_ROWS = 240;

/** What a workbook seems to hold, told from the first rows of the sheet that was asked for, or of the first one with a table. */
export async function understandWorkbook(file: string, options: ReadingOptions): Promise<Understanding | FileProblem> {
  const parts = await guardWorkbook(file, options.limits ?? DEFAULT_LIMITS);
  if ('problem' in parts) return parts;
  const { sheets } = parts;
  if (options.sheet !== undefined && !sheets.includes(options.sheet))
    return { problem: `The workbook has no sheet "${options.sheet}". It has: ${sheets.join(', ')}.` };
  try {
    for (const sheet of options.sheet === undefined ? sheets : [options.sheet]) {
      const records = await firstRows(file, sheet);
      if (records.some((cells) => cells.length > 1))
        return await tableUnderstanding({ format: 'xlsx', encoding: 'utf-8', dialect: null, sheet, sheets }, records, options);
    }
  } catch (error) {
    if (error instanceof HucreError) return damaged(error);
    throw error;
  }
  return { problem: 'No sheet of the workbook holds a table. Put the list into one sheet with a heading row.' };
}

export function damaged(error: HucreError): FileProblem {
  return { problem: `The workbook cannot be read: ${error.message}. Save it again from the spreadsheet program, or as CSV.` };
}

async function firstRows(file: string, sheet: string): Promise<string[][]> {
  const records: string[][] = [];
  for await (const cells of workbookRecords(file, sheet)) {
    records.push(cells);
    if (records.length >= HEAD_ROWS) break;
  }
  return records.filter((cells) => cells.some((it) => it !== ''));
}

/** The rows of a sheet as displayed text; a row that the sheet leaves out is an empty one, trailing empty rows are none. */
export async function* workbookRecords(file: string, sheet: string): AsyncGenerator<string[]> {
  let expected = 0;
  for await (const { index, values } of streamXlsxRows(await readFile(file), { sheet })) {
    const cells = values.map(displayed);
    if (cells.every((it) => it === '')) continue;
    for (; expected < index; expected += 1) yield cells.map(() => '');
    expected = index + 1;
    yield cells;
  }
}

function displayed(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // A figure as the sheet shows it: without the noise of binary fractions.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

function dateText(date: Date): string {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
