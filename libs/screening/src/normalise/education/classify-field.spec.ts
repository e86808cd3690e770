import type { FieldGroup } from '../../applicant/facts';
import { classifyField } from './classify-field';

const GROUPS: Readonly<Record<string, FieldGroup | null>> = {
  ...({ seed: 'seed', close: 'close_engineering', 'other-e': 'other_engineering', techn: 'engineering_technology' } as const),
  ...({
    softw: 'software_engineering',
    open: 'field_not_stated',
    quant: 'quantitative_science',
    busin: 'business',
    other: 'other',
  } as const),
  '-': null,
};

const groupOf = (meanings: string, isEngineeringDegree = false, isSouthAsian = false): FieldGroup | null =>
  classifyField(new Set(meanings.split('+')), { isEngineeringDegree, isSouthAsian });

/** Words behind the one of the row; `eng:` stands for a degree that is one of engineering by its name. */
const COLUMNS = [
  '',
  'eng:',
  '+engineering',
  '+technology',
  'eng:+technology',
  '+management',
  '+engineering+management',
  '+science',
  '+business',
];

/** The group of each word alone and beside others, as reviewed. */
const TABLE = `
                     alone    eng:     +eng     +tech    eng:+tech +mgmt   +eng+mgmt +sci    +business
engineering          open     open     open     techn    open     close    close    open     close
technology           -        open     techn    -        open     busin    techn    -        busin
management           busin    busin    close    busin    busin    busin    close    busin    busin
science              -        -        open     -        open     busin    close    -        busin
mechanical           seed     seed     seed     techn    seed     seed     seed     seed     seed
electrical           seed     seed     seed     techn    seed     seed     seed     seed     seed
electromechanical    seed     seed     seed     techn    seed     seed     seed     seed     seed
industrial           seed     seed     seed     techn    seed     close    seed     seed     seed
production           seed     seed     seed     techn    seed     busin    seed     seed     busin
manufacturing        seed     seed     seed     techn    seed     busin    seed     seed     busin
mechatronics         close    close    close    techn    close    close    close    close    busin
systems              -        close    close    -        close    busin    close    -        busin
operations           busin    busin    open     busin    busin    busin    close    busin    busin
research             other    other    open     other    other    busin    close    other    busin
aerospace            other-e  other-e  other-e  techn    other-e  other    other-e  other    other
automotive           other-e  other-e  other-e  techn    other-e  other-e  other-e  other-e  other-e
electronics          other-e  other-e  other-e  techn    other-e  other-e  other-e  other-e  other-e
instrumentation      other-e  other-e  other-e  techn    other-e  other-e  other-e  other-e  other-e
civil                other-e  other-e  other-e  techn    other-e  other-e  other-e  other-e  other-e
communication        other    other-e  other-e  other    other-e  busin    other-e  other    busin
construction         other    other-e  other-e  techn    other-e  busin    other-e  other    busin
aviation             other    other-e  other-e  techn    other-e  busin    other-e  other    busin
chemical             other    other-e  other-e  techn    other-e  busin    other-e  other    busin
materials            other    other-e  other-e  techn    other-e  busin    other-e  other    busin
petroleum            other    other-e  other-e  other    other-e  busin    other-e  other    busin
computer             quant    other-e  other-e  quant    other-e  quant    other-e  quant    quant
quantitative         quant    other-e  other-e  quant    other-e  quant    other-e  quant    quant
design               other    other-e  other-e  other    other-e  busin    other-e  other    busin
software             quant    softw    softw    quant    softw    quant    softw    quant    quant
business             busin    busin    close    busin    busin    busin    close    busin    busin
humanities           other    other    open     other    other    other    close    other    other
special              -        other-e  other-e  -        other-e  busin    close    -        busin
telecom              -        other-e  other-e  techn    other-e  busin    close    -        busin
neutral              -        -        open     -        open     busin    close    -        busin
ece                  seed     seed     seed     seed     seed     seed     seed     seed     seed
wirtschaftsingenieur seed     seed     seed     seed     seed     seed     seed     seed     seed
`;

const ROWS = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/ +/u));

describe('the group of a field of study', () => {
  it.each(ROWS.map(([word = '', ...groups]) => [word, groups] as const))('%s, alone and beside other words', (word, groups) => {
    const found = COLUMNS.map((column) => groupOf(`${word}${column.replace('eng:', '')}`, column.startsWith('eng:')));
    expect(found).toEqual(groups.map((group) => GROUPS[group]));
  });

  it.each([
    ['industrial+industrial management', 'close'],
    ['industrial+industrial management+industrial engineering', 'seed'],
    ['industrial+industrial management+engineering', 'close'],
    ['industrial+mechatronics', 'close'],
    ['industrial+electronics', 'other-e'],
    ['industrial+petroleum', 'techn'],
    ['industrial+design', 'other'],
    ['industrial+quantitative', 'other'],
    ['industrial+design+engineering', 'seed'],
    ['production+manufacturing+business', 'busin'],
    ['production+management+engineering', 'seed'],
    ['operations+research', 'close'],
    ['computer+science+engineering', 'softw'],
    ['computer+software', 'quant'],
    ['software+technology+engineering', 'softw'],
    ['aerospace+engineering+management', 'other-e'],
    ['chemical+engineering+management', 'other-e'],
    ['mechatronics+business+engineering', 'close'],
    ['humanities+engineering', 'open'],
    ['humanities+mechanical', 'other'],
    ['other science+science', 'other'],
    ['quantitative+business', 'quant'],
    ['ece+technology', 'seed'],
    ['nothing known', '-'],
  ])('%s: %s', (meanings, group) => {
    expect(groupOf(meanings)).toBe(GROUPS[group]);
  });

  it('of electronics and communication depends on the country', () => {
    expect(groupOf('ece')).toBe('seed');
    expect(groupOf('ece', true)).toBe('seed');
    expect(groupOf('ece', true, true)).toBe('other_engineering');
    expect(groupOf('mechanical', true, true)).toBe('seed');
  });
});
