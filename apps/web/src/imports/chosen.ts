import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';

/**
 * What is chosen in a list of choices, as it is known: `<select [plChosen]="encoding" [isSettled]="…">`. While the server is still asked,
 * the list shows what the person chose; once that is settled it shows what is, also where the choice was refused.
 */
@Directive({ selector: 'select[plChosen]' })
export class Chosen {
  readonly plChosen = input.required<string>();
  readonly isSettled = input.required<boolean>();

  constructor() {
    const select = inject<ElementRef<HTMLSelectElement>>(ElementRef).nativeElement;
    afterRenderEffect(() => {
      const chosen = this.plChosen();
      if (this.isSettled() && select.value !== chosen) select.value = chosen;
    });
  }
}
