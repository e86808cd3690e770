import { describeKills } from './kills';
import { testRedisUrl } from './queue-stores';

jest.setTimeout(900_000);

describeKills('PostgreSQL', () => null);
describeKills('Redis', testRedisUrl);
