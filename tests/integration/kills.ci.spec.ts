import { describeKills } from './kills';
import { testRedisUrl } from './queue-stores';

jest.setTimeout(600_000);

describeKills('PostgreSQL', () => null);
describeKills('Redis', testRedisUrl);
