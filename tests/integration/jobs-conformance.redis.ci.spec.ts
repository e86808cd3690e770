import { describeQueues } from './jobs-conformance';
import { redisStore } from './queue-stores';

describeQueues('Redis', redisStore);
