import { readPractice } from './read-practice';

/** Level by the rubric, and share of the points in hundredths. */
function read(text: string, of: 'interpersonal' | 'technology' = 'interpersonal'): string {
  const { level, share } = readPractice([{ column: 'Column', field: 'resume', text }])[of];
  return `${String(level)}, ${String(share)}`;
}

/** A clause with something long in it where `…` stands. */
const stretched = (clause: string, length: number): string => clause.replace('…', 'x'.repeat(length));

describe('how far from the deed its words may stand', () => {
  it.each([
    ['Negotiated … with suppliers.', 111, '2, 60', '1, 20'],
    ['Negotiated … prices.', 96, '2, 60', '1, 20'],
    ['With suppliers … negotiated.', 117, '2, 60', '1, 20'],
    ['Did not … negotiate prices with suppliers.', 22, '0, 0', '2, 60'],
    ['Able to … negotiate prices with suppliers.', 37, '1, 20', '2, 60'],
    ['Negotiating … skills with suppliers.', 19, '1, 20', '2, 60'],
    ['Negotiating … skills with suppliers.', 103, '2, 60', '1, 20'],
    ['Negotiated prices with suppliers … saving costs.', 165, '3, 80', '2, 60'],
    ['Saving costs … negotiated prices with suppliers.', 71, '3, 80', '2, 60'],
    ['Coordinated … with contractors.', 52, '2, 40', '1, 20'],
    ['Operators … trained.', 27, '2, 40', '0, 0'],
    ['Suppliers … coordinated.', 26, '2, 40', '1, 20'],
    ['Developed … suppliers to 99 %.', 27, '3, 80', '0, 0'],
    ['Cut scrap by 9 % through … suppliers.', 77, '3, 80', '0, 0'],
    ['Coordinated the team … and operators.', 49, '2, 40', '1, 20'],
    ['Coordinated the team … 9.', 22, '2, 40', '1, 20'],
  ])('%s: as far as %i letters it is %s, farther %s', (clause, farthest, near, far) => {
    expect(read(stretched(clause, farthest))).toBe(near);
    expect(read(stretched(clause, farthest + 1))).toBe(far);
  });
});

describe('who was led and taught', () => {
  it.each<readonly [string, string]>([
    ['Trained operators.', '2, 40'],
    ['Trained as an operator.', '0, 0'],
    ['Trained in welding.', '0, 0'],
    ['Training at Orbis.', '0, 0'],
    ['Trained from scratch.', '0, 0'],
    ['Trained under a master.', '0, 0'],
    ['Trained by operators.', '0, 0'],
    ['Developed suppliers.', '2, 40'],
    ['Developed parts for suppliers to 99 %.', '0, 0'],
    ['Coordinated.', '1, 20'],
    ['Coordinated with friends.', '1, 20'],
    ['Coordinated the team.', '1, 20'],
    ...'two three four five six seven eight nine ten eleven twelve zwei drei vier fünf sechs sieben acht neun zehn deux trois quatre cinq'
      .split(' ')
      .map((number) => [`Coordinated the team of ${number}.`, '2, 40'] as const),
    ...'dos tres cuatro cinco dois due tre quattro twee drie vijf 7'
      .split(' ')
      .map((number) => [`Coordinated the team of ${number}.`, '2, 40'] as const),
  ])('%s: %s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('how far from a tool its words may stand', () => {
  it.each([
    ['Programmed … Siemens S7 PLCs for the packaging line.', 86, '3, 75', '1, 29'],
    ['Siemens S7 PLCs … programmed for the packaging line.', 37, '3, 75', '1, 29'],
    ['Introduced … an MES.', 94, '3, 75', '1, 29'],
    ['Used … Minitab on scrap.', 58, '2, 29', '1, 29'],
    ['Minitab … used on scrap.', 58, '2, 29', '1, 29'],
    ['Used Minitab … on scrap.', 75, '2, 29', '1, 29'],
    ['Cut … scrap by 9 % using Minitab.', 68, '3, 75', '2, 29'],
  ])('%s: as far as %i letters it is %s, farther %s', (clause, farthest, near, far) => {
    expect(read(stretched(clause, farthest), 'technology')).toBe(near);
    expect(read(stretched(clause, farthest + 1), 'technology')).toBe(far);
  });

  it.each([
    ['Used Excel on the packaging line.', '0, 0'],
    ['Excel, Word', '0, 0'],
    ['AutoCAD', '1, 29'],
    ['AutoCAD, Minitab', '2, 37'],
    ['SAP PP, lean', '1, 29'],
    ['SAP PP, lean, SPC', '2, 37'],
    ['Programmed an MES.', '2, 50'],
    ['Introduced an MES.', '3, 75'],
    ['Introduced SAP FI.', '1, 29'],
    ['Able to introduce an MES.', '1, 29'],
    ['Did not introduce an MES on packaging lines.', '1, 29'],
  ])('%s: %s', (text, said) => {
    expect(read(text, 'technology')).toBe(said);
  });
});
