import { DEFAULT_LIMITS } from './intake';
import { rewrite } from './rewrite';
import { understand } from './understand';
import type { Answer, Order } from './reader-protocol';

// The child process that reads hostile files. It has no environment and no database; it ends when its parent does.

/**
 * So many answers may be on their way. A fast reader does not run away from a slow database, but goes on while its parent deals with what it
 * found: a parent that judges rows as well has a moment only now and then.
 */
const MOST_ON_THEIR_WAY = 4;
let onTheirWay = 0;
let acknowledge: (() => void) | undefined;

function tell(answer: Answer): void {
  process.send?.(answer);
}

/** Tells, and waits where too much is on its way. */
async function tellInTurn(answer: Answer): Promise<void> {
  tell(answer);
  onTheirWay += 1;
  if (onTheirWay < MOST_ON_THEIR_WAY) return;
  await new Promise<void>((resolve) => {
    acknowledge = resolve;
  });
}

async function carryOut(order: Order): Promise<void> {
  if (order.kind === 'understand') {
    tell({ kind: 'understood', result: await understand(order.file, order.options) });
    return;
  }
  const result = await rewrite(
    { ...order, limits: order.limits ?? DEFAULT_LIMITS },
    {
      onProgress: (progress) => {
        tell({ kind: 'progress', progress });
      },
      onSegment: (segment) => tellInTurn({ kind: 'segment', segment }),
      onProblems: (problems) => tellInTurn({ kind: 'problems', problems }),
    },
  );
  tell({ kind: 'rewritten', result });
}

process.on('disconnect', () => {
  process.exit(1);
});
process.on('message', (message: Order | { kind: 'acknowledged' }) => {
  if (message.kind === 'acknowledged') {
    onTheirWay -= 1;
    acknowledge?.();
    return;
  }
  // Nothing ends here: what fills the pipe would be lost with this process. The parent ends it when it has heard the last answer.
  carryOut(message).catch((error: unknown) => {
    // Whatever the file did to the reader, the parent hears a sentence about it.
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});
