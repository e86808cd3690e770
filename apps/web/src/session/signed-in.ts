import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { CurrentSession } from './current-session';

/** Lets in who is signed in; everybody else signs in first and comes back to where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(CurrentSession);
  const router = inject(Router);
  if ((await session.find()) !== null) return true;
  const next = state.url === '/' || state.url === '/openings' ? {} : { next: state.url };
  return router.createUrlTree(['/sign-in'], { queryParams: next });
};
