import { minLength, required, type SchemaPath } from '@angular/forms/signals';

/** A reason that is logged: a few words at least. */
export function saidReason(path: SchemaPath<string>): void {
  required(path, { message: 'Say why, in a few words: it is logged.' });
  minLength(path, 3, { message: 'Say why, in a few words: it is logged.' });
}
