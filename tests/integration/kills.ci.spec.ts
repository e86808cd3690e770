import { describeKills } from './kills';
import { testRedisUrl } from './queue-stores';

// By hand, with twenty kills on each store, of a list as long as one likes, against a Redis that may be emptied:
//
//   npm run build
//   redis-server --port 6399 --save '' --maxmemory-policy noeviction &
//   PLUMBLINE_KILLS=20 PLUMBLINE_KILL_ROWS=100000 PLUMBLINE_KILL_SEED=7 PLUMBLINE_TEST_REDIS_URL=redis://127.0.0.1:6399 \
//     npm run test:ci -- kills
jest.setTimeout(900_000);

describeKills('PostgreSQL', () => null);
describeKills('Redis', testRedisUrl);
