/** The specs that need more than Node; they fail, and are not skipped, where what they need is missing. */
module.exports = { ...require('./jest.config.cjs'), testMatch: ['<rootDir>/**/*.ci.spec.ts'], testPathIgnorePatterns: ['/node_modules/'] };
