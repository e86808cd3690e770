import { FLAGS } from './flags';
import { FLAGS_GOLDEN } from './flags.golden';

it('the flags, as a recruiter reads them, are the reviewed ones', () => {
  const written = Object.entries(FLAGS).map(([code, { title, say }]) => `${code} = ${title} = ${say}`);
  expect(written).toEqual(FLAGS_GOLDEN.slice(1, -1).split('\n'));
});
