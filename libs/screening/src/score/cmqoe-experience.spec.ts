import type { CertificationStatus, DegreeLevel } from '../applicant/facts';
import { normaliseRow } from '../normalise/normalise-row';
import { cmqoeExperienceFlag } from './cmqoe-experience';

const nobody = normaliseRow({ row: 1, cells: [] }, [], '2026-11-23');
const quote = (text: string) => ({ column: 'Text', start: 0, end: text.length, text });

interface Claim {
  readonly level: DegreeLevel;
  readonly years: number | null;
  readonly status?: CertificationStatus;
  readonly code?: string;
  readonly degreeSaid?: readonly string[];
}

function flagOf({ level, years, status = 'held', code = 'CMQ/OE', degreeSaid = [] }: Claim) {
  const degrees = degreeSaid.map((text) => ({
    ...({ level, fieldGroup: 'seed', completion: 'completed', isMba: false, field: null, kind: 'degree' } as const),
    ...({ mastersEngineering: 'no', quotes: [quote(text)] } as const),
  }));
  return cmqoeExperienceFlag({
    ...nobody,
    education: { ...nobody.education, level, degrees },
    experience: { ...nobody.experience, yearsWithoutInternships: years, quotes: [quote('years'), quote('more')] },
    certifications: [{ code, status, quote: quote('CMQ/OE'), reason: '', isFullModuleSet: false, mentions: [] }],
  });
}

describe('CMQ/OE claimed with fewer years than ASQ asks for', () => {
  it.each([
    ['none', 10],
    ['high_school', 10],
    ['associate', 8],
    ['bachelor', 6],
    ['master', 5],
    ['doctorate', 5],
    ['unclear', 5],
  ] as const)('with %s ASQ asks for %i years: as many raise no flag, fewer do', (level, needed) => {
    expect(flagOf({ level, years: needed })).toBeNull();
    expect(flagOf({ level, years: needed - 0.1 })?.say).toBe(
      `CMQ/OE is claimed with ${String(needed - 0.1)} years of work, short by less than a year; ASQ asks for ${String(needed)} after its waiver for education. Verify with ASQ.`,
    );
    expect(flagOf({ level, years: needed - 1 })?.say).toBe(
      `CMQ/OE is claimed with ${String(needed - 1)} years of work; ASQ asks for ${String(needed)} after its waiver for education. Verify with ASQ.`,
    );
  });

  it('waives one year for a diploma, two for an associate degree', () => {
    expect(flagOf({ level: 'associate', years: 8, degreeSaid: ['Diploma in Mechanics'] })?.say).toContain('ASQ asks for 9');
    expect(flagOf({ level: 'associate', years: 8, degreeSaid: ['Associate diploma'] })).toBeNull();
    expect(flagOf({ level: 'associate', years: 8, degreeSaid: ['Diploma', 'Associate of Science'] })).toBeNull();
  });

  it('quotes the certificate and the first words about the years', () => {
    expect(flagOf({ level: 'none', years: 1 })).toMatchObject({
      code: 'cmqoe-experience',
      quotes: [{ text: 'CMQ/OE' }, { text: 'years' }],
    });
  });

  it('is no matter where the certificate is not claimed, is another one, or the years are not known', () => {
    expect(flagOf({ level: 'none', years: 1, status: 'held_unverified_date' })).not.toBeNull();
    expect(flagOf({ level: 'none', years: 1, status: 'in_progress' })).toBeNull();
    expect(flagOf({ level: 'none', years: 1, code: 'CPIM' })).toBeNull();
    expect(flagOf({ level: 'none', years: null })).toBeNull();
  });
});
