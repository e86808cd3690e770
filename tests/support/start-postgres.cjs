const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { startEmbeddedPostgres } = require('../../libs/embedded-postgres/src/index.ts');

/** Jest's globalSetup of every project whose specs use PostgreSQL: one server for the whole run, thrown away afterwards, so it need not be durable. */
module.exports = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tests-'));
  const postgres = await startEmbeddedPostgres({
    folder,
    database: 'tests',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '128MB' },
  });
  process.env.PLUMBLINE_TEST_DATABASE_URL = postgres.url;
  globalThis.plumblineTestPostgres = { postgres, folder };
};
