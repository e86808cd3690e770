/** Added to the Jest settings of a project whose specs call temporaryDatabase(). Jest runs the same set-up once however many projects name it. */
module.exports = { globalSetup: require.resolve('./start-postgres.cjs'), globalTeardown: require.resolve('./stop-postgres.cjs') };
