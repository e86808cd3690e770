/** What runs with Node alone. Specs that need Redis, a system Chromium or many minutes end in `.ci.spec.ts` and run in CI. */
module.exports = {
  ...require('../jest.preset.cjs'),
  ...require('../jest.postgres.cjs'),
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.ci\\.spec\\.ts$'],
};
