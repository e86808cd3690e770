import { certificationGroups, choicesOf, histogram } from './filter-choices';

describe('The choices of the filters', () => {
  it('begin with the certificates that the job asks for, held first, though nobody holds them', () => {
    const groups = certificationGroups(
      [
        { code: 'PMP', status: 'held', count: 9 },
        { code: 'CPIM', status: 'in_progress', count: 4 },
        { code: 'CSCP', status: 'held', count: 12 },
      ],
      ['CSSBB:held'],
    );
    expect(groups.map(({ code }) => code)).toEqual(['CPIM', 'CMQ/OE', 'CSCP', 'PMP', 'CSSBB']);
    expect(groups[0]?.choices.map(({ name, count }) => [name, count])).toEqual([
      ['held', 0],
      ['in progress', 4],
    ]);
    expect(groups.map(({ hasChosen }) => hasChosen)).toEqual([false, false, false, false, true]);
  });

  it('keep what is chosen in sight, and name what has no name of its own', () => {
    expect(choicesOf([{ value: 'keyword-stuffing', count: 2 }], ['pasted-advertisement'], {})).toEqual([
      { value: 'keyword-stuffing', name: 'Keyword stuffing', count: 2, share: 100, isChosen: false },
      { value: 'pasted-advertisement', name: 'Pasted advertisement', count: 0, share: 0, isChosen: true },
    ]);
  });

  it('draw the scores in ten bins, with the smallest still to be seen', () => {
    const bins = histogram([0, 1, 0, 400, 0, 0, 0, 0, 0, 2], { scoreMin: 30, scoreMax: null, yearsMin: null, yearsMax: null });
    expect(bins.map(({ height }) => height)).toEqual([0, 4, 0, 100, 0, 0, 0, 0, 0, 4]);
    expect(bins.filter(({ isIn }) => isIn).map(({ from, to }) => [from, to])[0]).toEqual([30, 39]);
    expect(bins.at(-1)).toMatchObject({ from: 90, to: 100 });
  });
});
