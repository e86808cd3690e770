const LOOK_EVERY_MS = 500;

/**
 * Aborted when Plumbline is to stop: Ctrl-C, SIGTERM, a closed terminal, or, when npm started it, the end of npm (npm killed
 * with -9 passes no signal on, and the next start would find this one still running). A second signal changes nothing.
 */
export function stopSignal(environment: Readonly<Record<string, string | undefined>>): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  if (environment.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stopping.abort();
    }, LOOK_EVERY_MS).unref();
  }
  return stopping.signal;
}
