import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { addresses } from '../api/addresses';
import { CurrentSession } from './current-session';

/** A session that ended while somebody was at work: they sign in and come back to the same place. */
export const toSignInWhenOut: HttpInterceptorFn = (request, next) => {
  const router = inject(Router);
  const session = inject(CurrentSession);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (error instanceof HttpErrorResponse && error.status === 401 && request.url !== addresses.session) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { next: router.url } });
      }
      return throwError(() => error);
    }),
  );
};
