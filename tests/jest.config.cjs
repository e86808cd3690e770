module.exports = {
  ...require('../jest.preset.cjs'),
  ...require('./support/postgres-preset.cjs'),
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.ts'],
};
