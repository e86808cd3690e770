import { Location } from '@angular/common';
import { Directive, inject, input } from '@angular/core';

/** A link to a part of the same page: `<a plJump="degrees">`. It takes the focus there and stands in the address, without a new page. */
@Directive({ selector: 'a[plJump]', host: { '[attr.href]': 'address()', '(click)': 'go($event)' } })
export class Jump {
  readonly plJump = input.required<string>();

  private readonly location = inject(Location);

  protected address(): string {
    return `${this.location.path()}#${this.plJump()}`;
  }

  protected go(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !jumpTo(this.plJump())) return;
    event.preventDefault();
    this.location.replaceState(this.address(), '', this.location.getState());
  }
}

/** Brings a part of this page into view and gives it the focus. False where there is no such part. */
export function jumpTo(id: string): boolean {
  const part = document.getElementById(id);
  if (part === null) return false;
  part.scrollIntoView();
  part.focus({ preventScroll: true });
  return true;
}
