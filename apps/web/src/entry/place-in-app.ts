/**
 * Where somebody goes after signing in: the place that the address names, if it is one of this app, else the openings. The browser's own
 * reading decides what another site is: `//evil.example`, `/\evil.example` and a tab in between are all the same to it.
 */
export function placeInApp(wish: string | undefined): string {
  if (wish === undefined || !URL.canParse(wish, location.origin)) return '/openings';
  const { origin, pathname, search, hash } = new URL(wish, location.origin);
  return origin === location.origin && pathname !== '/sign-in' && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/openings';
}
