import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { ForbiddenException } from '@nestjs/common';
import type { JobQueues } from '@plumbline/jobs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PROBLEM_TYPE, problemDetails } from '../problem-details';
import type { Gatekeeper } from '../sign-in/gatekeeper';

export const QUEUE_BOARD_PATH = '/api/v1/queues';

/** The board is somebody else's page: it may load its own files and nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'";

const MARK = '/plumb.svg';

/** Our mark, a way back, and no details of Redis: there is none by default, and their picture brings a style that the policy refuses. */
const LOOKS = {
  boardTitle: 'Plumbline queues',
  boardLogo: { path: MARK },
  favIcon: { default: MARK, alternative: MARK },
  miscLinks: [{ text: 'Back to Plumbline', url: '/openings' }],
  hideRedisDetails: true,
  hideDocsLink: true,
};

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
    options: { uiConfig: LOOKS },
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
    scope.addHook('onSend', async (_, reply, payload) => (isPage(reply, payload) ? withinPolicy(payload) : payload));
    await scope.register(board.registerPlugin(), { prefix: QUEUE_BOARD_PATH });
  });
}

function isPage(reply: FastifyReply, payload: unknown): payload is string {
  return typeof payload === 'string' && String(reply.getHeader('content-type')).startsWith('text/html');
}

/** Without what the policy would refuse anyway, and the browser complain of: a font elsewhere, and styles inside the page while it loads. */
function withinPolicy(page: string): string {
  return page.replaceAll(/<link[^>]*"https?:[^>]*>|<style>[^]*?<\/style>| style="[^"]*"/g, '');
}
