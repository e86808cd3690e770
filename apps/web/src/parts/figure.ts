import { Pipe, type PipeTransform } from '@angular/core';
import { numberInWords } from './figures';

/** A count as it is read: `{{ 2283 | figure }}` is "2,283". */
@Pipe({ name: 'figure' })
export class Figure implements PipeTransform {
  transform(value: number): string {
    return numberInWords(value);
  }
}
