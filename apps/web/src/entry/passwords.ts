import { minLength, required, type SchemaPath, validate } from '@angular/forms/signals';

export const SHORTEST_PASSWORD = 12;
export const PASSWORD_HINT = `${SHORTEST_PASSWORD} characters or more. A few unusual words are better than one clever one.`;

/** A new password: long enough. Whether it is too common, the server says. */
export function newPassword(path: SchemaPath<string>): void {
  required(path, { message: 'Choose a password.' });
  minLength(path, SHORTEST_PASSWORD, { message: `Use ${SHORTEST_PASSWORD} characters or more.` });
}

/** The same password once more. */
export function sameAs(path: SchemaPath<string>, first: SchemaPath<string>): void {
  validate(path, ({ value, valueOf }) =>
    value() === valueOf(first) ? undefined : { kind: 'different', message: 'The two passwords are not the same.' },
  );
}
