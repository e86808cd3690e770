/** The specs of the core, and whether they reach every line of it: `npm run coverage`, and in CI. */
module.exports = {
  ...require('./jest.config.cjs'),
  setupFiles: ['<rootDir>/jest.coverage-setup.cjs'],
  collectCoverage: true,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.{spec,fixture,golden}.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: [['text', { skipFull: true }]],
  coverageThreshold: { global: { lines: 100 } },
};
