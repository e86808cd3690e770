const { join } = require('node:path');

/** Added to the Jest settings of a project whose specs call temporaryDatabase(). Jest runs the same set-up once however many projects name it. */
module.exports = {
  globalSetup: join(__dirname, 'tests/support/start-postgres.cjs'),
  globalTeardown: join(__dirname, 'tests/support/stop-postgres.cjs'),
};
