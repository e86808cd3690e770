import { basename } from 'node:path';
import { sources } from './sources';

const files = sources();

describe('names', () => {
  it('of files say what is inside, in kebab-case', () => {
    expect(files.map((it) => basename(it)).filter((it) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(it))).toEqual([]);
  });

  it('of files never say util, helper, common, misc or service', () => {
    expect(files.filter((it) => /(^|[/.-])(utils?|helpers?|common|shared|misc|core|service|manager)([/.-]|$)/.test(it))).toEqual([]);
  });
});
