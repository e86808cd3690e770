import { readCertifications } from '../../normalise/certifications/read-certifications';
import { ASQ_BELT, BELTS } from './belts';
import { CREDENTIALS_GOLDEN, STATUS_CUES_GOLDEN } from './credentials.golden';
import { CREDENTIALS } from './credentials';
import { CUES } from './cues';
import * as modules from './modules';
import * as months from './months';
import * as words from './words';

const linesOf = (golden: string): string[] => golden.slice(1, -1).split('\n');
const ALL = [...CREDENTIALS, ...BELTS];

const pairs = (map: Iterable<readonly [string, unknown]>): string =>
  [...map].map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`).join('; ');
const spaced = (row: string): string => row.split('|').join(' | ');

describe('the credentials', () => {
  it('are the reviewed ones', () => {
    const written = ALL.map(({ code, name, validityYears, aliases, guarded = {}, traps = [] }) => {
      const behindGuards = Object.entries(guarded).map(([guard, names]) => `${guard}: ${names.join(' | ')}`);
      return [code, name, validityYears ?? 'does not age', aliases.join(' | '), behindGuards.join('; '), traps.join(' | ')].join(' = ');
    });
    expect(written).toEqual(linesOf(CREDENTIALS_GOLDEN));
  });

  it('are known by each of their names, and stay who they are', () => {
    const wrong = linesOf(CREDENTIALS_GOLDEN).flatMap((line) => {
      const [code, , , names] = line.split(' = ');
      return names!.split(' | ').filter((name) => !codesIn(name).some((found) => found === code || found === ASQ_BELT.get(code!)));
    });
    expect(wrong).toEqual([]);
  });

  it('are not taken for themselves beside the words of another trade', () => {
    const wrong = ALL.flatMap(({ code, aliases, traps = [] }) =>
      traps.filter((trap) => codesIn(`${aliases[0]!} ${trap}`, 'held').includes(code)).map((trap) => `${code} ${trap}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the words that say how a credential is held', () => {
  it('are the reviewed ones', () => {
    const written = [
      ...Object.entries(CUES).map(([cue, phrases]) => `${cue} = ${spaced(phrases)}`),
      ...Object.entries(words).map(([name, row]) => `${name} = ${spaced(row)}`),
      ...Object.entries(modules).map(([name, value]) => `${name} = ${Array.isArray(value) ? value.join(' | ') : pairs(value as never)}`),
      ...Object.entries(months).map(([name, value]) => `${name} = ${pairs(value)}`),
      `ASQ_BELT = ${pairs(ASQ_BELT)}`,
    ];
    expect(written.sort()).toEqual(linesOf(STATUS_CUES_GOLDEN));
  });
});

function codesIn(text: string, status?: string): string[] {
  return readCertifications([{ column: 'Certificates', field: 'certifications', text }], '2026-11-23')
    .filter((it) => status === undefined || it.status === status)
    .map(({ code }) => code);
}
