import { UnprocessableEntityException } from '@nestjs/common';
import type { UnderstandingChange } from '@plumbline/contract';
import type { ReadingOptions } from '@plumbline/persistence';
import { type Field, FIELDS } from '@plumbline/screening';

/** A person's corrections, with fields that exist. What was not said is left out. */
export function correctionOf({ mapping, encoding, delimiter, headerRow, sheet }: UnderstandingChange): ReadingOptions {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(mapping === undefined ? {} : { mapping: mapping.map(({ column, field }) => ({ column, field: fieldOf(field) })) }),
  };
}

function fieldOf(said: string): Field {
  const field = FIELDS.find((it) => it === said);
  if (field === undefined)
    throw new UnprocessableEntityException(`A column cannot be mapped to “${said}”. Choose one of ${FIELDS.join(', ')}.`);
  return field;
}
