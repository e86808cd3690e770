import type { AccountRecord } from '@plumbline/persistence';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard; absent on public routes. */
    account?: AccountRecord;
    sessionId?: string;
  }
}
