/**
 * In what a statement answers: its transaction ends without waiting for the disk. For what is found out again where a crash of PostgreSQL
 * takes back the last half second; never for what somebody was told. Whatever waits later waits for all before it.
 */
export const NO_WAITING_FOR_THE_DISK = `set_config('synchronous_commit', 'off', true)`;
