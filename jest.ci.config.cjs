const { testTimeout } = require('./jest.config.cjs');

/** What needs Redis, a system Chromium or many minutes: run by .ci/run after `npm test`. Spec files end in `.ci.spec.ts`. */
module.exports = { projects: ['<rootDir>/tests/jest.ci.config.cjs'], testTimeout };
