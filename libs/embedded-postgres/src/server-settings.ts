import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

/** Settings for one machine that does everything: durable, without replication, sized by its memory. */
export function serverSettings(memoryBytes = totalmem()): Record<string, string> {
  const memoryMegabytes = Math.floor(memoryBytes / MEGABYTE);
  const within = (least: number, most: number, wanted: number): string =>
    `${String(Math.round(Math.min(most, Math.max(least, wanted))))}MB`;
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: within(64, 1024, memoryMegabytes / 8),
    maintenance_work_mem: within(64, 512, memoryMegabytes / 32),
    work_mem: '16MB',
    // Nobody replicates from this server, so a load into a table of the same transaction need not be logged.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    // The npm build has no compiler inside; saying so spares the planner the thought.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
  };
}
