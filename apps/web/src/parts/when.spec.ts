import { agoInWords, dayInWords, momentInWords } from './when';

describe('Days and moments in words', () => {
  it('names a calendar day alike for readers everywhere', () => {
    expect(dayInWords('2026-11-24')).toBe('24 November 2026');
  });

  it.each([
    ['2026-11-24T08:59:31Z', 'just now'],
    ['2026-11-24T08:58:59Z', 'a minute ago'],
    ['2026-11-24T08:10:00Z', '50 minutes ago'],
    ['2026-11-24T07:59:00Z', 'an hour ago'],
    ['2026-11-23T10:00:00Z', '23 hours ago'],
  ])('says how long ago %s is', (moment, words) => {
    expect(agoInWords(moment, new Date('2026-11-24T09:00:00Z'))).toBe(words);
  });

  it('says the moment itself where it is longer ago than a day', () => {
    const moment = '2026-11-20T09:00:00Z';
    expect(agoInWords(moment, new Date('2026-11-24T09:00:00Z'))).toBe(momentInWords(moment));
  });
});
