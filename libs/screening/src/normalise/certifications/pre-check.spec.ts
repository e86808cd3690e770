import { BELTS } from '../../vocabulary/certifications/belts';
import { CREDENTIALS } from '../../vocabulary/certifications/credentials';
import { CPIM_MODULES } from '../../vocabulary/certifications/modules';
import { mayNameCredential } from './pre-check';

const NAMES = [
  ...[...CREDENTIALS, ...BELTS].flatMap((credential) => [...credential.aliases, ...Object.values(credential.guarded ?? {}).flat()]),
  ...[...CPIM_MODULES.values()].flat(),
];

describe('the walk before the reading', () => {
  it.each(NAMES)('never passes over %s', (name) => {
    expect(mayNameCredential(name)).toBe(true);
    expect(mayNameCredential(`Planner in Ohio, ${name.toUpperCase()}, 2024`)).toBe(true);
  });

  it.each(['C.P.I.M.', 'c.p.i.m', 'C.M.Q./O.E.', 'P. Eng.', 'P.E.', 'ＣＰＩＭ', 'CP\u200bIM', 'CP\u00adIM', 'CPIM¹', 'CPIM®'])(
    'never passes over %s',
    (name) => {
      expect(mayNameCredential(`Planner, ${name}`)).toBe(true);
    },
  );

  it('is done with a row that names none', () => {
    expect(mayNameCredential('Led a team of six, reduced scrap by 12 % on three presses; Ohio, 2019 – 2024.')).toBe(false);
  });
});
