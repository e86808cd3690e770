import type { FieldTree } from '@angular/forms/signals';

/** Takes the person to the first field that is not right yet. */
export function focusFirstFault(form: FieldTree<unknown>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
