import { placeInApp } from './place-in-app';

describe('Where somebody goes after signing in', () => {
  it.each(['/openings/7/ranking?cert=CPIM%3Aheld', '/how-scores-are-made#degrees', '/people'])('is %s, where they wanted to be', (wish) => {
    expect(placeInApp(wish)).toBe(wish);
  });

  it.each([
    '//evil.example',
    '///evil.example/x',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'https://evil.example/openings',
    'javascript:alert(1)',
    'http://[',
  ])('is never another site: %j', (wish) => {
    expect(placeInApp(wish)).toBe('/openings');
  });

  it('is the openings where no place was named, or the way in itself', () => {
    expect([undefined, '', '/', '/sign-in?next=%2Fpeople'].map(placeInApp)).toEqual(['/openings', '/', '/', '/openings']);
  });
});
