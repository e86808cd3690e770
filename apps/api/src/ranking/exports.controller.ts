import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RankingQuery } from '@plumbline/contract';
import { type AccountRecord, OpeningKeeper } from '@plumbline/persistence';
import { stringify } from 'csv-stringify';
import { XlsxStreamWriter } from 'hucre';
import { Readable } from 'node:stream';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { EXPORT_HEADINGS, type ExportLine, RankedListWriter } from './ranked-list';
import { filtersOf } from './ranking-filters';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The ranked list to take along, under the filters of the screen. No cell of it is ever a live formula. */
@ApiTags('ranking')
@Controller('openings/:openingId')
export class ExportsController {
  constructor(
    private readonly openings: OpeningKeeper,
    private readonly writer: RankedListWriter,
  ) {}

  @Get('ranking.csv')
  @Needs('exports.read')
  @Header('Content-Disposition', 'attachment; filename="ranked-applicants.csv"')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async csv(
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Query({ schema: RankingQuery }) query: RankingQuery,
    @CurrentAccount() account: AccountRecord,
  ): Promise<StreamableFile> {
    const lines = await this.lines(openingId, query, account);
    const csv = stringify({ bom: true, escape_formulas: true, header: true, columns: [...EXPORT_HEADINGS], record_delimiter: 'windows' });
    const source = Readable.from(lines);
    source.on('error', (error) => csv.destroy(error));
    return new StreamableFile(source.pipe(csv), { type: 'text/csv; charset=utf-8' });
  }

  @Get('ranking.xlsx')
  @Needs('exports.read')
  @Header('Content-Disposition', 'attachment; filename="ranked-applicants.xlsx"')
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async xlsx(
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Query({ schema: RankingQuery }) query: RankingQuery,
    @CurrentAccount() account: AccountRecord,
  ): Promise<StreamableFile> {
    const workbook = new XlsxStreamWriter({
      name: 'Ranked applicants',
      columns: EXPORT_HEADINGS.map((header) => ({ header })),
      freezePane: { rows: 1 },
    });
    // Text is written as text: a workbook, unlike CSV, does not guess at formulas.
    for await (const line of await this.lines(openingId, query, account)) workbook.addRow([...line]);
    return new StreamableFile(await workbook.finish(), { type: XLSX });
  }

  private async lines(openingId: string, query: RankingQuery, account: AccountRecord): Promise<AsyncGenerator<ExportLine>> {
    const { judgementId } = await this.openings.find(openingId);
    return this.writer.lines({ judgementId, filters: filtersOf(query), accountId: account.id });
  }
}
