import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Import, ImportQuery, Imports, RowProblems, RowProblemsQuery, UnderstandingChange } from '@plumbline/contract';
import { JobQueues } from '@plumbline/jobs';
import { type AccountRecord, ImportReader, ImportWithdrawer, MappingDesk, UploadReceiver } from '@plumbline/persistence';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { viewImport } from './import-view';
import { problemList } from './problem-list';
import { problemViewer } from './problem-view';
import { correctionOf } from './correction';
import { UploadLimit } from './upload-limit';
import { bytesOf, uploadOf } from './upload-request';

const PROBLEMS_A_PAGE = 100;

@ApiTags('imports')
@Controller()
export class ImportsController {
  constructor(
    private readonly receiver: UploadReceiver,
    private readonly imports: ImportReader,
    private readonly queues: JobQueues,
    private readonly limit: UploadLimit,
  ) {}

  @Post('openings/:openingId/imports')
  @Needs('imports.write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiCreatedResponse({ standardSchema: Import })
  async receive(
    @Param('openingId', ParseUUIDPipe) openingId: string,
    @Query({ schema: ImportQuery }) query: ImportQuery,
    @Req() request: FastifyRequest,
    @CurrentAccount() actor: AccountRecord,
  ): Promise<Import> {
    this.limit.refuseLarger(request.headers['content-length']);
    const upload = await uploadOf(request, this.limit.bytes);
    const importId = await this.receiver.receive({
      openingId,
      fileName: upload.filename,
      bytes: bytesOf(upload),
      shouldStart: query.start === 'true',
      isWantedAgain: query.again === 'true',
      actor,
    });
    await this.queues.ask('reading', [{ importId }]);
    return viewImport(await this.imports.find(importId), actor);
  }

  @Get('openings/:openingId/imports')
  @Needs('imports.read')
  @ApiOkResponse({ standardSchema: Imports })
  async list(@Param('openingId', ParseUUIDPipe) openingId: string, @CurrentAccount() account: AccountRecord): Promise<Imports> {
    return { imports: (await this.imports.listOf(openingId)).map((it) => viewImport(it, account)), limitBytes: this.limit.bytes };
  }

  @Get('imports/:id')
  @Needs('imports.read')
  @ApiOkResponse({ standardSchema: Import })
  async find(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() account: AccountRecord): Promise<Import> {
    return viewImport(await this.imports.find(id), account);
  }

  @Get('imports/:id/problems')
  @Needs('imports.read')
  @ApiOkResponse({ standardSchema: RowProblems })
  async problems(
    @Param('id', ParseUUIDPipe) id: string,
    @Query({ schema: RowProblemsQuery }) query: RowProblemsQuery,
    @CurrentAccount() { id: accountId }: AccountRecord,
  ): Promise<RowProblems> {
    const after = Number(query.after ?? 0);
    const page = { accountId, code: query.code ?? null, after: Number.isSafeInteger(after) ? after : 0, limit: PROBLEMS_A_PAGE };
    const { understanding } = await this.imports.find(id);
    const { total, byCode, problems } = await this.imports.problems(id, page);
    const last = problems.length === PROBLEMS_A_PAGE ? problems.at(-1) : undefined;
    return {
      total,
      byCode: [...byCode],
      problems: problems.map(problemViewer(understanding)),
      next: last === undefined ? null : String(last.id),
    };
  }

  @Get('imports/:id/problems.csv')
  @Needs('imports.read')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async problemsAsCsv(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() account: AccountRecord): Promise<StreamableFile> {
    const { number, understanding } = await this.imports.find(id);
    const list = Readable.from(problemList(this.imports.everyProblem(id, account.id), problemViewer(understanding)));
    return new StreamableFile(list, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="problems-${String(number)}.csv"`,
    });
  }
}

@ApiTags('imports')
@Controller('imports/:id')
export class ImportDecisionsController {
  constructor(
    private readonly mapping: MappingDesk,
    private readonly withdrawer: ImportWithdrawer,
    private readonly imports: ImportReader,
    private readonly queues: JobQueues,
  ) {}

  @Patch('understanding')
  @Needs('imports.write')
  @ApiOkResponse({ standardSchema: Import })
  async correct(
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: UnderstandingChange }) change: UnderstandingChange,
    @CurrentAccount() actor: AccountRecord,
  ): Promise<Import> {
    if (await this.mapping.correct(id, correctionOf(change))) await this.queues.ask('reading', [{ importId: id }]);
    return viewImport(await this.imports.find(id), actor);
  }

  @Post('start')
  @HttpCode(200)
  @Needs('imports.write')
  @ApiOkResponse({ standardSchema: Import })
  async start(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() actor: AccountRecord): Promise<Import> {
    await this.mapping.start(id, actor);
    await this.queues.ask('reading', [{ importId: id }]);
    return viewImport(await this.imports.find(id), actor);
  }

  @Post('cancel')
  @HttpCode(200)
  @Needs('imports.write')
  @ApiOkResponse({ standardSchema: Import })
  async cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() actor: AccountRecord): Promise<Import> {
    await this.withdrawer.cancel(id, actor);
    return viewImport(await this.imports.find(id), actor);
  }

  @Post('undo')
  @HttpCode(200)
  @Needs('imports.write')
  @ApiOkResponse({ standardSchema: Import })
  async undo(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() actor: AccountRecord): Promise<Import> {
    await this.withdrawer.undo(id, actor);
    return viewImport(await this.imports.find(id), actor);
  }
}
