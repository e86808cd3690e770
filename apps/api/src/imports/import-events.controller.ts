import { Controller, Header, Param, ParseUUIDPipe, Sse } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ImportReader } from '@plumbline/persistence';
import type { Observable } from 'rxjs';
import { CurrentSessionId } from '../sign-in/current-account';
import { Gatekeeper } from '../sign-in/gatekeeper';
import { Needs } from '../sign-in/needs';
import { importEvents } from './import-events';

@ApiTags('imports')
@Controller('imports/:id/events')
export class ImportEventsController {
  constructor(
    private readonly imports: ImportReader,
    private readonly gatekeeper: Gatekeeper,
  ) {}

  @Sse()
  @Needs('imports.read')
  @Header('X-Accel-Buffering', 'no')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async follow(@Param('id', ParseUUIDPipe) importId: string, @CurrentSessionId() sessionId: string): Promise<Observable<MessageEvent>> {
    await this.imports.find(importId);
    const listener = () => this.gatekeeper.stillAdmits(sessionId, ['imports.read']);
    return importEvents({ imports: this.imports, importId, listener });
  }
}
