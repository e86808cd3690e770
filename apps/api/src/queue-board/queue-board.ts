import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { ForbiddenException } from '@nestjs/common';
import type { JobQueues } from '@plumbline/jobs';
import type { FastifyInstance } from 'fastify';
import { PROBLEM_TYPE, problemDetails } from '../problem-details';
import type { Gatekeeper } from '../sign-in/gatekeeper';

export const QUEUE_BOARD_PATH = '/api/v1/queues';

/** The board is somebody else's page: it may load its own files and nothing else. Its link to a font elsewhere is not followed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'";

/**
 * What waits, runs and failed in the queues, for administrators. It shows ids only, and changes nothing: what is due is a row in
 * PostgreSQL, and is asked for again by itself.
 */
export async function serveQueueBoard(fastify: FastifyInstance, queues: JobQueues, gatekeeper: Gatekeeper): Promise<void> {
  const board = new FastifyAdapter();
  board.setBasePath(QUEUE_BOARD_PATH);
  createBullBoard({
    queues: queues.boardQueues().map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: board,
    options: { uiConfig: { boardTitle: 'Plumbline queues' } },
  });
  await fastify.register(async (scope) => {
    // A hook of this scope stands before every route of it, whatever the address looks like.
    scope.addHook('onRequest', async (request, reply) => {
      void reply.header('Content-Security-Policy', POLICY);
      try {
        await gatekeeper.admit(request, ['queues.manage']);
        if (request.method !== 'GET' && request.method !== 'HEAD')
          throw new ForbiddenException('The board shows the queues and changes nothing.');
      } catch (error) {
        const problem = problemDetails(error, request.url.split('?')[0] ?? '');
        await reply.status(problem.status).header('content-type', PROBLEM_TYPE).send(problem);
      }
    });
    await scope.register(board.registerPlugin(), { prefix: QUEUE_BOARD_PATH });
  });
}
