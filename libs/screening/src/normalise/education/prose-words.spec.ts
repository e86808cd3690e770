import { readingOf, verdictOf, type Cells } from './verdict.fixture';

const SILENT = 'unclear unclear';
const PHYSICS = 'bachelor no';
const RUNNING = 'high_school no running';
const split = (list: string): string[] => list.split('|');
const inProse = (sentence: string): Cells => ({ resume: `${sentence} ${'Ran two press lines and a paint shop. '.repeat(8)}` });

describe('a degree in running text', () => {
  it.each(
    split(
      'My father has|My mother has|Our interns have|Students with|I mentored|I taught|Must have|Requires|I want to do|She wants to do|I plan to do|He plans to do|' +
        'I hope to do|He hopes to do|hoping to do|I wish to do|he wishes to do|Worked with|Work with|Working closely with many|Collaborated with|' +
        'collaborating alongside two|Teamed with|team of|Liaised with|liaison with our|our',
    ),
  )('is not theirs behind “%s”', (words) => {
    expect(verdictOf(inProse(`${words} a BSc in Physics.`))).toBe(SILENT);
    expect(verdictOf(inProse(`${words} others; I hold a BSc in Physics.`))).toBe(PHYSICS);
  });

  it.each(split('is required|preferred|desired|a must|or equivalent|mandatory|needed'))('is asked for where it is “%s”', (words) => {
    expect(verdictOf(inProse(`A BSc in Physics ${words}.`))).toBe(SILENT);
    expect(verdictOf(inProse(`I hold a BSc in Physics. SAP ${words}.`))).toBe(PHYSICS);
  });

  it.each(
    split(
      'I am studying towards|studying toward|studying for|Working toward|working towards|working on|Enrolled in|currently completing|currently doing|' +
        'candidate for|in my final year of|in my first year of|pursuing',
    ),
  )('goes on behind “%s”', (words) => {
    expect(verdictOf(inProse(`${words} a BSc in Physics.`))).toBe(RUNNING);
    expect(verdictOf(inProse(`${words} something good at last and then a long time later a BSc in Physics.`))).toMatch(
      /^(?:bachelor no|high_school no running)$/u,
    );
  });

  it.each([
    ['Two courses short of my BSc in Physics.', 'high_school no'],
    ['I hold a Bachelor of Science in Physics and an MBA.', 'master no mba'],
    ['I am a student. I hold a BSc in Physics and an MSc in Chemistry.', 'master no running'],
    ['We are looking for a BSc in Physics. I hold a Bachelor of Engineering.', 'bachelor unclear'],
    ['The ideal candidate will have run a plant. I hold a BSc in Physics.', PHYSICS],
    ['Ideal: a BSc in Physics. We are looking for you.', SILENT],
    ['bachelor students helped.', SILENT],
    ['Helped by our chemists (BSc in Physics).', SILENT],
    ['Helped by our team (bo, ann, BSc in Physics).', SILENT],
    ['BSc in Physics! graduates wanted.', PHYSICS],
    ['BSc in Physics. Required: nothing.', PHYSICS],
    ['Worked with SAP and then did a BSc in Physics.', PHYSICS],
    ['我是本科毕业，机械工程。', 'bachelor yes'],
    ['机械工程 硕士。', 'master yes engineering'],
  ])('%s', (sentence, verdict) => {
    expect(verdictOf(inProse(sentence))).toBe(verdict);
  });

  it.each(
    split(
      'I studied X and hold a|studium X,|My degree in X is a|My degree is in X,|Graduating in X with a|graduated in X with a|graduation in X with a|' +
        'Estudié X,|estudios de X,|études de X,|opintoja: X,|studies of X,|mit dem X,',
    ),
  )('is in the field that stands before its name: %s', (words) => {
    expect(verdictOf(inProse(`${words.replace('X', 'Mechanical Engineering')} BSc.`))).toBe('bachelor yes');
    expect(verdictOf(inProse(`I like Mechanical Engineering; BSc.`))).toBe('bachelor unclear');
  });

  it.each(
    split(
      'M.Tech in X|mtech in X|m.eng in X|meng in X|Civilingenjör, X|Sivilingeniør, X|Civilingeniør i X|Diplomi-insinööri, X|diplomiinsinööri, X|' +
        'Laureato in X|laureata in X|ingénieur diplômé X|ingénieure diplômée X|ingénieur en génie X|mgr inż. X|inż. X|licenciado en X|B. Tech in X|B.Eng. X',
    ),
  )('is named as %s', (words) => {
    expect(readingOf(inProse(`I am one: ${words.replace('X', 'mechanical engineering')}.`))).toContain('seed');
  });
});

describe('a short note about a degree', () => {
  const note = (notes: string): string => readingOf({ notes });

  it.each([
    ['junior in EE', 'bachelor, field_not_stated, in_progress: junior'],
    ['calm; junior in EE', 'bachelor, field_not_stated, in_progress: junior'],
    ['calm. Junior in mechanical engineering', 'bachelor, seed, in_progress, “mechanical engineering”: mechanical engineering'],
    ['- sophomore in IE', 'bachelor, field_not_stated, in_progress: sophomore'],
    ['calm\nBSME', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['calm | BSME', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['BS mech. Likes Leeds.', 'bachelor, seed, “mech”: BS mech'],
    ['BS mech, wants MS', 'bachelor, seed, “mech”: BS mech'],
    ['wants MS. BS mech', 'bachelor, seed, “mech”: BS mech'],
    ['BS, 2012, mech', 'bachelor, seed, “mech”: BS, 2012, mech'],
    ['BS, titled, mech', 'bachelor, seed, “mech”: BS, titled, mech'],
    ['BS, titulada, mech', 'bachelor, seed, “mech”: BS, titulada, mech'],
    ['BS, backlog, mech', 'bachelor, seed, not_completed, “mech”: BS, backlog, mech'],
    ['BS, backlogs, mech', 'bachelor, seed, not_completed, “mech”: BS, backlogs, mech'],
    ['BS, requirements, mech', 'bachelor, other: BS'],
    ['BS, 8 - 10 y, mech', 'bachelor, other: BS'],
    ['BS, 8+ y mech', 'bachelor, other: BS'],
    ['BS, 8 month mech', 'bachelor, other: BS'],
    ['BS, 5 -12years mech', 'bachelor, other: BS'],
    ['BS, Harwick, mech', 'bachelor, seed, “mech”: BS, Harwick, mech'],
    ['BS, harwick, mech', 'bachelor, other: BS'],
    ['BS, Harwick 2, mech', 'bachelor, other: BS'],
    ['BS, calm, Harwick, mech', 'bachelor, other: BS'],
    ['mech operator, BS', 'bachelor, other: BS'],
    ['mech college, BS', 'bachelor, seed, “mech”: mech college, BS'],
    ['As told by BSME', 'bachelor, seed, “mechanical engineering”: BSME'],
    ['ing. mech', 'bachelor, seed, “mech”: ing. mech'],
    ['BE of mech', 'bachelor, seed, “mech”: BE of mech'],
    ['BE of Leeds', 'bachelor, field_not_stated: BE'],
    ['BE Leeds', 'bachelor, field_not_stated: BE'],
    ['BE leeds', ''],
    ['BE graduated', 'bachelor, field_not_stated: BE'],
    ['cap, lehre', ''],
  ])('%j', (text, reading) => {
    expect(note(text)).toBe(reading);
  });

  it('is shorter than three hundred letters', () => {
    expect(note('AAS, 2012'.padEnd(299))).toBe('associate, other: AAS');
    expect(note('AAS, 2012'.padEnd(300))).toBe('');
  });
});
