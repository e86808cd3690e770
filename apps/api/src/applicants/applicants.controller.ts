import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApplicantView, DeletionRequest, RankingQuery, RevealRequest } from '@plumbline/contract';
import {
  type AccountRecord,
  ApplicantFiles,
  type ApplicantKey,
  type ApplicantRecord,
  RankingReader,
  RevealLog,
} from '@plumbline/persistence';
import { filtersOf } from '../ranking/ranking-filters';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { type Neighbours, viewApplicant } from './applicant-view';

@ApiTags('applicants')
@Controller('applicants/:id')
export class ApplicantsController {
  constructor(
    private readonly files: ApplicantFiles,
    private readonly ranking: RankingReader,
    private readonly reveals: RevealLog,
  ) {}

  @Get()
  @Needs('applicants.read')
  @ApiOkResponse({ standardSchema: ApplicantView })
  async find(
    @Param('id') id: string,
    @Query({ schema: RankingQuery }) query: RankingQuery,
    @CurrentAccount() account: AccountRecord,
  ): Promise<ApplicantView> {
    const key = keyOf(id);
    const [file, revealed] = await Promise.all([this.files.find(key), this.reveals.revealedBy(account.id, [key])]);
    return viewApplicant(file, revealed.has(id), await this.neighbours(file, query));
  }

  @Post('reveal')
  @HttpCode(200)
  @Needs('applicants.reveal')
  @ApiOkResponse({ standardSchema: ApplicantView })
  async reveal(
    @Param('id') id: string,
    @Query({ schema: RankingQuery }) query: RankingQuery,
    @Body({ schema: RevealRequest }) { reason }: RevealRequest,
    @CurrentAccount() account: AccountRecord,
  ): Promise<ApplicantView> {
    const file = await this.files.find(keyOf(id));
    await this.reveals.reveal(keyOf(id), reason, account);
    return viewApplicant(file, true, await this.neighbours(file, query));
  }

  @Delete()
  @HttpCode(204)
  @Needs('applicants.delete')
  @ApiNoContentResponse()
  async delete(
    @Param('id') id: string,
    @Body({ schema: DeletionRequest }) { reason }: DeletionRequest,
    @CurrentAccount() account: AccountRecord,
  ): Promise<void> {
    await this.files.delete(keyOf(id), reason, account);
  }

  private async neighbours({ judgementId, ranked }: ApplicantRecord, query: RankingQuery): Promise<Neighbours> {
    const order = { judgementId, filters: filtersOf(query), limit: 1 };
    const [[previous], [next]] = await Promise.all([
      this.ranking.page({ ...order, before: ranked }),
      this.ranking.page({ ...order, after: ranked }),
    ]);
    return { previous: idOf(previous), next: idOf(next) };
  }
}

const idOf = (key: ApplicantKey | undefined): string | null => (key === undefined ? null : `${key.importNumber}-${key.row}`);

function keyOf(id: string): ApplicantKey {
  const [, importNumber, row] = /^(\d{1,9})-(\d{1,9})$/.exec(id) ?? [];
  if (importNumber === undefined) throw new NotFoundException('There is no such applicant.');
  return { importNumber: Number(importNumber), row: Number(row) };
}
