import { findHeader } from './header';
import { DEFAULT_LIMITS, type FileProblem, type ReadingOptions, type Understanding } from './intake';
import { mapColumns } from './mapping';

/** Records of the head that the mapping looks at. */
const MAPPED_RECORDS = 200;

/** The header and columns of a table whose first records are given. */
export function tableUnderstanding(
  source: Pick<Understanding, 'format' | 'encoding' | 'dialect' | 'sheet' | 'sheets'>,
  records: readonly (readonly string[])[],
  options: ReadingOptions,
): Understanding | FileProblem {
  const header = findHeader(records, options.headerRow);
  if (header.names.length === 0)
    return { problem: 'The file holds no table: no row with headings was found. Choose a file whose first rows name the columns.' };
  const { columns } = options.limits ?? DEFAULT_LIMITS;
  if (header.names.length > columns)
    return {
      problem: `The list has ${header.names.length} columns, more than the ${columns} that a list may have. Leave out what says nothing of the applicants.`,
    };
  const rows = records.slice(header.row + 1, header.row + 1 + MAPPED_RECORDS);
  const mapping = mapColumns(header.names, rows, header.groups);
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
