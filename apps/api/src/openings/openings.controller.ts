import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Opening, OpeningChange, OpeningRequest, Openings, RequirementsView, RescoreRequest } from '@plumbline/contract';
import { JobQueues } from '@plumbline/jobs';
import { type Actor, OpeningKeeper, RescoreDesk } from '@plumbline/persistence';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { judgingOf, today, viewRequirements } from './judging';
import { viewOpening } from './opening-view';

@ApiTags('openings')
@Controller('openings')
export class OpeningsController {
  constructor(
    private readonly openings: OpeningKeeper,
    private readonly rescores: RescoreDesk,
    private readonly queues: JobQueues,
  ) {}

  @Get()
  @Needs('openings.read')
  @ApiOkResponse({ standardSchema: Openings })
  async list(): Promise<Openings> {
    return { openings: (await this.openings.list()).map(viewOpening) };
  }

  @Post()
  @Needs('openings.write')
  @ApiCreatedResponse({ standardSchema: Opening })
  async create(@Body({ schema: OpeningRequest }) { title }: OpeningRequest, @CurrentAccount() actor: Actor): Promise<Opening> {
    const id = await this.openings.create({ title, judging: judgingOf({ adjacentFields: 'graded', asOf: today() }), actor });
    return viewOpening(await this.openings.find(id));
  }

  @Get(':id')
  @Needs('openings.read')
  @ApiOkResponse({ standardSchema: Opening })
  async find(@Param('id', ParseUUIDPipe) id: string): Promise<Opening> {
    return viewOpening(await this.openings.find(id));
  }

  @Patch(':id')
  @Needs('openings.write')
  @ApiOkResponse({ standardSchema: Opening })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: OpeningChange }) { title, isClosed }: OpeningChange,
    @CurrentAccount() actor: Actor,
  ): Promise<Opening> {
    const change = { ...(title === undefined ? {} : { title }), ...(isClosed === undefined ? {} : { isClosed }) };
    await this.openings.change(id, change, actor);
    return viewOpening(await this.openings.find(id));
  }

  @Get(':id/requirements')
  @Needs('openings.read')
  @ApiOkResponse({ standardSchema: RequirementsView })
  async requirements(@Param('id', ParseUUIDPipe) id: string): Promise<RequirementsView> {
    return viewRequirements((await this.openings.find(id)).adjacentFields);
  }

  @Post(':id/rescore')
  @HttpCode(202)
  @Needs('openings.write')
  @ApiAcceptedResponse({ standardSchema: Opening })
  async rescore(
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: RescoreRequest }) request: RescoreRequest,
    @CurrentAccount() actor: Actor,
  ): Promise<Opening> {
    const { asOf, adjacentFields } = await this.openings.find(id);
    const judging = judgingOf({ asOf: request.asOf ?? asOf, adjacentFields: request.adjacentFields ?? adjacentFields });
    const judgementId = await this.rescores.begin(id, judging, actor);
    await this.queues.ask('rescoring', await this.rescores.due(judgementId));
    await this.rescores.switchIfComplete(judgementId);
    return viewOpening(await this.openings.find(id));
  }
}
