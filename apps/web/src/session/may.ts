import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Permission } from '@plumbline/contract';
import { CurrentSession } from './current-session';

/** Shows its content only to who may do this: `<button *plMay="'imports.write'">`. The server decides again. */
@Directive({ selector: '[plMay]' })
export class May {
  readonly plMay = input.required<Permission>();

  constructor() {
    const session = inject(CurrentSession);
    const view = inject(ViewContainerRef);
    const template = inject<TemplateRef<unknown>>(TemplateRef);
    effect(() => {
      view.clear();
      if (session.may(this.plMay())) view.createEmbeddedView(template);
    });
  }
}
