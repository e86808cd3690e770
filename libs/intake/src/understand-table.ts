import { readingsBy } from './cell-readings';
import { findHeader, type Header } from './header';
import { knownHeading } from './headings';
import { type ColumnMapping, DEFAULT_LIMITS, type FileProblem, type ReadingOptions, type Understanding } from './intake';
import { mapColumns } from './mapping';

/** Records of the head that the mapping looks at. */
const MAPPED_RECORDS = 200;

/** The header and columns of a table whose first records are given. */
export async function tableUnderstanding(
  source: Pick<Understanding, 'format' | 'encoding' | 'dialect' | 'sheet' | 'sheets'>,
  records: readonly (readonly string[])[],
  options: ReadingOptions,
): Promise<Understanding | FileProblem> {
  const header = findHeader(records, options.headerRow);
  if (header.names.length === 0)
    return { problem: 'The file holds no table: no row with headings was found. Choose a file whose first rows name the columns.' };
  const { columns } = options.limits ?? DEFAULT_LIMITS;
  if (header.names.length > columns)
    return {
      problem: `The list has ${header.names.length} columns, more than the ${columns} that a list may have. Leave out what says nothing of the applicants.`,
    };
  const rows = records.slice(header.row + 1, header.row + 1 + MAPPED_RECORDS);
  const facts = factsInRows(header.headings, rows);
  if (facts.length > 0)
    return {
      problem: `This list has a row for each fact (${facts.join(', ')} …), not a row for each applicant. Give each applicant a row: a spreadsheet can paste a table transposed.`,
    };
  const mapping = await mapped(header, rows);
  const hasIdentity = mapping.some((it) => it.field === 'name' || it.field === 'last_name' || it.field === 'email');
  return {
    ...source,
    headerRow: header.row,
    header: header.headings,
    mapping,
    preamble: header.preamble.map((cells) => cells.filter((it) => it !== '').join(' · ')).filter((it) => it !== ''),
    isCertain: hasIdentity && mapping.every((it) => it.isExact),
  };
}

/** The judge is asked only where a column is known by nothing else: to load it takes longer than to understand most lists. */
async function mapped(header: Header, rows: readonly (readonly string[])[]): Promise<readonly ColumnMapping[]> {
  const mapping = mapColumns(header.names, rows, { groups: header.groups });
  if (mapping.every(({ evidence }) => evidence !== 'prose')) return mapping;
  const { normaliseRow } = await import('@plumbline/screening');
  return mapColumns(header.names, rows, { groups: header.groups, readings: readingsBy(normaliseRow) });
}

/** What the first column says where it holds headings itself, as when each applicant has a column or a block of lines; else nothing. */
function factsInRows([heading = '']: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (knownHeading(heading) === undefined) return [];
  const [first = '', ...cells] = [heading, ...rows.map(([cell = '']) => cell)].map((it) => it.trim().replace(/\s*:$/, ''));
  const filled = cells.filter((it) => it !== '');
  const known = filled.filter((it) => knownHeading(it) !== undefined);
  // "Applicant 1", "Applicant 2": numbered applicants are one fact, however many they are.
  const facts = [...new Map([first, ...known].reverse().map((it) => [knownHeading(it), it])).values()].reverse();
  return facts.length >= FEWEST_FACTS && known.length >= filled.length * 0.6 ? facts.slice(0, FEWEST_FACTS) : [];
}

const FEWEST_FACTS = 3;
