import { OverlayContainer } from '@angular/cdk/overlay';
import { Injectable } from '@angular/core';

/** Where menus open: a landmark, so that whoever goes from landmark to landmark finds an open menu. Empty, it is not shown at all. */
@Injectable({ providedIn: 'root' })
export class OverlayLandmark extends OverlayContainer {
  override getContainerElement(): HTMLElement {
    const container = super.getContainerElement();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', 'Menus and messages');
    return container;
  }
}
