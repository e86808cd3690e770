import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RankingPage, RankingQuery, SearchRequest, SearchResult } from '@plumbline/contract';
import {
  type AccountRecord,
  OpeningKeeper,
  type OpeningStanding,
  RankingReader,
  type RankedRecord,
  RevealLog,
} from '@plumbline/persistence';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { viewCounts, viewRanked } from './ranked-view';
import { cursorOf, filtersOf, positionOf } from './ranking-filters';

const ROWS_A_PAGE = 50;
const MOST_FOUND = 50;

@ApiTags('ranking')
@Controller('openings/:openingId')
export class RankingController {
  constructor(
    private readonly openings: OpeningKeeper,
    private readonly ranking: RankingReader,
    private readonly reveals: RevealLog,
  ) {}

  @Get('ranking')
  @Needs('applicants.read')
  @ApiOkResponse({ standardSchema: RankingPage })
  async page(
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Query({ schema: RankingQuery }) query: RankingQuery,
    @CurrentAccount() account: AccountRecord,
  ): Promise<RankingPage> {
    const opening = await this.openings.find(openingId);
    const filters = filtersOf(query);
    const limit = query.limit ?? ROWS_A_PAGE;
    const [before, after] = [positionOf(query.before), positionOf(query.after)];
    const [found, counts] = await Promise.all([
      // One more than is shown tells whether there is another page.
      this.ranking.page({ judgementId: opening.judgementId, filters, before, after, limit: limit + 1 }),
      this.ranking.counts(opening.judgementId, filters),
    ]);
    const rows = before === undefined ? found.slice(0, limit) : found.slice(-limit);
    const hasMore = found.length > limit;
    const count = (facet: string) => counts.find((it) => it.facet === facet)?.count ?? 0;
    return {
      total: count('total'),
      matching: count('matching'),
      rows: await this.view(rows, account),
      counts: viewCounts(counts),
      next: before !== undefined || hasMore ? cursorAt(rows, -1) : null,
      previous: (before === undefined ? after !== undefined : hasMore) ? cursorAt(rows, 0) : null,
      ...standing(opening),
    };
  }

  @Post('search')
  @HttpCode(200)
  @Needs('applicants.reveal')
  @ApiOkResponse({ standardSchema: SearchResult })
  async search(
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Body({ schema: SearchRequest }) { text }: SearchRequest,
    @CurrentAccount() account: AccountRecord,
  ): Promise<SearchResult> {
    const { judgementId } = await this.openings.find(openingId);
    const { total, records } = await this.ranking.findByIdentity(judgementId, text, MOST_FOUND);
    await this.reveals.revealFound(openingId, records, account);
    return { total, rows: await this.view(records, account) };
  }

  private async view(records: readonly RankedRecord[], account: AccountRecord): Promise<RankingPage['rows']> {
    const revealed = await this.reveals.revealedBy(account.id, records);
    return records.map((it) => viewRanked(it, revealed.has(`${it.importNumber}-${it.row}`)));
  }
}

function cursorAt(rows: readonly RankedRecord[], index: number): string | null {
  const row = rows.at(index);
  return row === undefined ? null : cursorOf(row);
}

function standing(opening: OpeningStanding): Pick<RankingPage, 'asOf' | 'requirementsVersion' | 'isFilling'> {
  return { asOf: opening.asOf, requirementsVersion: opening.requirementsVersion, isFilling: opening.isFilling || opening.isRescoring };
}
