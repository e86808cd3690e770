import type { RankingFilters, RankedRecord } from '@plumbline/persistence';
import { ApplicantFiles, type ApplicantRecord, RankingReader, RevealLog } from '@plumbline/persistence';
import { buildRequirements, judge } from '@plumbline/screening';
import { ShownWords } from '../applicants/shown-words';
import { viewRanked } from './ranked-view';

const ROWS_AT_ONCE = 200;

/** One line of an export: text and whole numbers, in the order of the headings. */
export type ExportLine = readonly (string | number | null)[];

const CRITERIA = buildRequirements({ adjacentFields: 'graded' }).criteria;

export const EXPORT_HEADINGS: readonly string[] = [
  'Place',
  'Applicant',
  'Name',
  'E-mail',
  'Score',
  'Achievable',
  'Degree level',
  'Required degree',
  'Years of experience',
  'Certificates',
  'Flags',
  ...CRITERIA.flatMap(({ title, points }) => [`${title} (points of ${points / 100})`, `${title}: why`, `${title}: quotes`]),
  'Import',
  'Row',
  'Requirements',
  'As of',
];

/** Takes the ranked list with it, reasons and quotes included. Names stand only where this person revealed the applicant. */
export class RankedListWriter {
  constructor(
    private readonly ranking: RankingReader,
    private readonly files: ApplicantFiles,
    private readonly reveals: RevealLog,
  ) {}

  /** Every line under these filters, best first, read a few at a time. */
  async *lines(order: {
    readonly judgementId: number;
    readonly filters: RankingFilters;
    readonly accountId: string;
  }): AsyncGenerator<ExportLine> {
    for (let after: RankedRecord | undefined; ;) {
      const records = await this.ranking.page({ ...order, after, limit: ROWS_AT_ONCE });
      const revealed = await this.reveals.revealedBy(order.accountId, records);
      const files = new Map((await this.files.findAll(records)).map((it) => [`${it.ranked.importNumber}-${it.ranked.row}`, it]));
      for (const record of records) {
        const id = `${record.importNumber}-${record.row}`;
        const file = files.get(id);
        if (file !== undefined) yield lineOf(record, file, revealed.has(id));
      }
      after = records.at(-1);
      if (records.length < ROWS_AT_ONCE || after === undefined) return;
    }
  }
}

function lineOf(record: RankedRecord, file: ApplicantRecord, isRevealed: boolean): ExportLine {
  const view = viewRanked(record, isRevealed);
  const requirements = buildRequirements({ adjacentFields: file.adjacentFields });
  const { applicant, scorecard } = judge({ row: record.row, cells: file.cells }, file.columns, file.asOf, requirements);
  const words = new ShownWords(file, applicant.identity, isRevealed);
  return [
    record.place,
    view.id,
    isRevealed ? view.name : '',
    isRevealed ? record.email : '',
    view.score,
    view.achievable,
    view.degree.level,
    view.degree.required,
    view.years.value,
    view.certifications.map((it) => `${it.code}: ${it.status.replaceAll('_', ' ')}`).join('; '),
    scorecard.flags.map((it) => it.say).join('; '),
    ...scorecard.findings.flatMap((it) => [
      it.points / 100,
      words.sentence(it.reason),
      it.quotes.map((quote) => `“${words.quote(quote).text}”`).join(' '),
    ]),
    file.import.fileName,
    record.row,
    requirements.version,
    file.asOf,
  ];
}
