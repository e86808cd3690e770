import { parentPort } from 'node:worker_threads';
import { judgedLines, type BlockToJudge } from './judged-lines';

parentPort?.on('message', (block: BlockToJudge) => {
  const lines = judgedLines(block);
  parentPort?.postMessage(lines, [lines.text.buffer]);
});
