import { inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** The secret of a one-time link. It stands in the fragment, which browsers send to nobody. */
export function linkSecret(): string {
  return inject(ActivatedRoute).snapshot.fragment ?? '';
}
