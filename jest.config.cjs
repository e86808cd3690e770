module.exports = {
  projects: ['<rootDir>/libs/*/jest.config.cjs', '<rootDir>/apps/*/jest.config.cjs', '<rootDir>/tests/jest.config.cjs'],
  // There to end what hangs, never to measure: a machine may be slow or busy.
  testTimeout: 600_000,
};
