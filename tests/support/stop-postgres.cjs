const { rmSync } = require('node:fs');

/** Jest's globalTeardown beside start-postgres.cjs. */
module.exports = async () => {
  const { postgres, folder } = globalThis.plumblineTestPostgres;
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
};
