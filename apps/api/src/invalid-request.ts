import { BadRequestException, StandardSchemaValidationPipe } from '@nestjs/common';

export interface InvalidField {
  readonly field: string;
  readonly message: string;
}

/** The request does not have the shape that its route takes. */
export class InvalidRequest extends BadRequestException {
  constructor(readonly fields: readonly InvalidField[]) {
    super(fields.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join(' '));
  }
}

type Step = PropertyKey | { readonly key: PropertyKey };

/** Holds every body and query against its schema, and says which field is wrong. */
export const schemaValidation = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new InvalidRequest(issues.slice(0, 20).map(({ path = [], message }) => ({ field: path.map(nameOf).join('.'), message }))),
});

const nameOf = (step: Step): string => String(typeof step === 'object' ? step.key : step);
