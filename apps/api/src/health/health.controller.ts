import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** For whoever keeps this process running. Outside /api, without a session, and says nothing about anybody. */
@Controller()
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get('livez')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('readyz')
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
