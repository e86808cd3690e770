import { verdictOf } from './verdict.fixture';

const SILENT = 'unclear unclear';
const note = (notes: string): string => verdictOf({ notes });
const splitAt = (list: string): string[] => list.split('|');

describe('a degree in a note', () => {
  it.each(
    splitAt(
      'father|mother|parent|parents|wife|husband|spouse|brother|sister|son|daughter|boss|manager is|interns|students|trainees|graduates|' +
        'colleagues|hired|recruited|supervised|mentored|taught|must have|requires|need|needs|want|wants|plan|plans|planning|hope|hopes|' +
        'would like|applied to|applied for|considering|interested in',
    ),
  )('is not theirs beside “%s”', (word) => {
    expect(note(`${word} BSME`)).toBe(SILENT);
    expect(note(`${word} him, BSME`)).toMatch(word === 'must have' || word === 'requires' ? SILENT : /^bachelor yes/u);
  });

  it.each(splitAt('required|require|requires|req|preferred|desired|mandatory|necessary|must have|or equivalent|wanted|whether'))(
    'is asked for in a sentence with “%s”',
    (word) => {
      expect(note(`BSME, ${word}`)).toBe(SILENT);
      expect(note(`BSME; ${word}`)).toBe('bachelor yes');
      expect(note(`BSME Harwick. ${word.charAt(0).toUpperCase()}${word.slice(1)} more`)).toBe('bachelor yes');
    },
  );

  it.each(
    splitAt(
      'specialist|promotion|intermediate|secondary|vocational|cap|lehre|gymnasium|maestro|kandidat|but|sm|sb|ab|st|hons|m2|med|md|dea|tecnico|' +
        'lise|grado|iti|bas|mem|eng|di',
    ),
  )('is none where a word means something else there: %s', (word) => {
    expect(note(`${word}, 2012`)).toMatch(/^(?:unclear|none)/u);
    expect(note(`${word.toUpperCase()}, 2012`)).toMatch(/^(?:unclear|none)/u);
  });

  it.each(
    splitAt(
      'planner|operator|engineer|technician|supervisor|manager|lead|leader|worker|mechanic|buyer|inspector|welder|assembler|machinist|clerk|' +
        'trainer|foreman|analyst|coordinator|designer|scheduler|consultant|plant|line|shift',
    ),
  )('has no field in what speaks of a job: %s', (job) => {
    expect(note(`BS, mechanical ${job}`)).toBe('bachelor unclear');
    expect(note('BS, mechanical')).toBe('bachelor yes');
  });

  it.each(
    splitAt(
      '8y|8 yr|8 yrs|8 year|8 years|8+ years|5-8 years|5 - 8 yrs|8 mo|8 mos|8 months|8 ans|8 Jahre|8 Jahr|8 anos|8 anni|8 lata|8 lat',
    ),
  )('has no field beside a figure of years: %s', (figure) => {
    expect(note(`BS, ${figure} mechanical`)).toBe('bachelor unclear');
  });

  it.each(splitAt('freshman|sophomore|junior|senior|undergrad|undergraduate|student'))('goes on for a %s', (year) => {
    expect(note(`${year} in mechanical engineering`)).toBe('high_school no running');
    expect(note(`currently a ${year} in mechanical engineering`)).toBe('high_school no running');
    expect(note(`A college ${year} of mechanical engineering`)).toBe('high_school no running');
    expect(note(`an university ${year} at Harwick`)).toBe('high_school no running');
    expect(note(`${year} studying welding`)).toBe('high_school no running');
    expect(note(`${year} majoring in welding`)).toBe('high_school no running');
    expect(note(`${year} welder`)).toBe(SILENT);
    expect(note(`knows a ${year} in welding`)).toBe(SILENT);
  });

  it.each([
    ['BE prepared', SILENT],
    ['ME too', SILENT],
    ['BE mech', 'bachelor yes'],
    ['BE, 2012', 'bachelor unclear'],
    ['BE 2012', 'bachelor unclear'],
    ['BE', 'bachelor unclear'],
    ['be mech', SILENT],
    ['Be mech', SILENT],
    ['as told', SILENT],
    ['As told', SILENT],
  ])('“%s”: %s', (notes, verdict) => {
    expect(note(notes)).toBe(verdict);
  });

  it('is one stretch between commas that stand side by side', () => {
    expect(note('calm, BS, Mechanical, Harwick University, 2012, likes nights')).toBe('bachelor yes');
    expect(note('BS, calm, Mechanical Engineering')).toBe('bachelor unclear');
    expect(note('BSME, calm, MBA')).toBe('master yes mba');
  });

  it('of a long note is read as running text', () => {
    const long = 'Ran two press lines and a paint shop. '.repeat(8);
    expect(note(`BSME. ${long}`)).toMatch(/^bachelor/u);
    expect(note(`AS, 2012. ${long}`)).toBe(SILENT);
    expect(note('AS, 2012.')).toBe('associate no');
  });
});

describe('a degree in a short text of the applicant’s own', () => {
  const own = (resume: string): string => verdictOf({ resume });

  it.each(splitAt('have|has|holds|hold|with|my|a|education|studies|degree|qualification|mechanical'))('may stand behind “%s”', (word) => {
    expect(own(`${word} AAS`)).toBe('associate no');
  });

  it.each(splitAt('our|their|the|knew|welder'))('is not theirs behind “%s”', (word) => {
    expect(own(`${word} AAS`)).toBe(SILENT);
  });

  it('is looked for in a résumé alone', () => {
    expect(own('BSME, calm')).toBe('bachelor yes');
    expect(verdictOf({ skills: 'AAS, calm' })).toBe(SILENT);
    expect(verdictOf({ experience: 'AAS, calm' })).toBe(SILENT);
  });
});
