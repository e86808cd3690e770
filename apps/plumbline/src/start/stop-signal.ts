const LOOK_EVERY_MS = 500;

/**
 * Aborted when Plumbline is to stop: Ctrl-C, SIGTERM, a closed terminal, or, when npm or an older Node
 * started it, the end of that process (killed with -9 it passes no signal on, and the next start would find this one running). A second signal changes nothing.
 */
export function stopSignal(environment: Readonly<Record<string, string | undefined>>): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  if (environment.npm_lifecycle_event !== undefined || environment.PLUMBLINE_ENDS_WITH_PARENT !== undefined) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) stopping.abort();
    }, LOOK_EVERY_MS).unref();
  }
  return stopping.signal;
}
