export * from './queues';
export * from './queue-store';
export * from './job-queues';
export * from './job-worker';
export * from './jobs.module';
