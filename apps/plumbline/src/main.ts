import { endWhenNobodyReads } from './screen/write-lines';

/** One command a word: each is loaded only when it is asked for, so that `screen` does not wait for a database driver. */
const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  start: async (words) => (await import('./start/start.js')).start({ words, environment: process.env }),
  'recover-administrator': async (words) =>
    (await import('./recover-administrator/recover-administrator.js')).recoverAdministrator({ words, environment: process.env }),
  screen: async (words) => (await import('./screen/screen.js')).screen(words),
  read: async (words) => (await import('./read/read.js')).read(words),
};

async function main([name = 'start', ...words]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command !== undefined) return command(words);
  process.stderr.write(`There is no command "${name}". Choose one of: ${Object.keys(COMMANDS).join(', ')}.\n`);
  return 2;
}

endWhenNobodyReads(process.stdout);
void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
