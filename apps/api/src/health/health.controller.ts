import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { z } from 'zod';

/** For whoever keeps this process running. Outside /api, without a session, and says nothing about anybody. */
@ApiTags('health')
@Controller()
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('livez')
  @ApiOkResponse({ standardSchema: z.object({ status: z.literal('live') }) })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('readyz')
  @ApiOkResponse({ standardSchema: z.object({ status: z.literal('ready') }) })
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.source.query('SELECT 1');
    } catch {
      // PostgreSQL is away: not ready, and the log of whoever asks it in earnest says why.
      throw new ServiceUnavailableException('PostgreSQL does not answer.');
    }
    return { status: 'ready' };
  }
}
