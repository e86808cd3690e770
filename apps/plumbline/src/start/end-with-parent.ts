/**
 * Loaded into the api and the workers before anything else. When the process that started them is gone, however it ended, they
 * end as well: nothing is left behind that holds the port or the database.
 */
const PATIENCE_MS = 5000;

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), PATIENCE_MS).unref();
  });
  // Listening must not keep a process alive that has nothing else to do.
  process.channel.unref();
}
