import { coveredStretches } from './covered-stretches';

describe('Covered text', () => {
  it('is cut where the covers begin and end, without losing a sign', () => {
    const text = 'Mr ████ ██████ led\n███ teams';
    expect(coveredStretches(text)).toEqual([
      { text: 'Mr ', isCovered: false },
      { text: '████ ██████', isCovered: true },
      { text: ' led\n', isCovered: false },
      { text: '███', isCovered: true },
      { text: ' teams', isCovered: false },
    ]);
    expect(
      coveredStretches(text)
        .map((it) => it.text)
        .join(''),
    ).toBe(text);
  });

  it('is left alone where nothing is covered', () => {
    expect(coveredStretches('plain')).toEqual([{ text: 'plain', isCovered: false }]);
    expect(coveredStretches('')).toEqual([]);
  });
});
