import { describeQueues } from './jobs-conformance';
import { postgresStore } from './queue-stores';

describeQueues('PostgreSQL', postgresStore);
