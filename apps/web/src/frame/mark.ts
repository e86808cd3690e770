import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The plumb bob and the name. */
@Component({
  selector: 'pl-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 20 28" width="15" height="21" aria-hidden="true">
      <path d="M2 0h16v2H2zM9.25 2h1.5v11h-1.5zM5 12h10v4l-5 12-5-12z" fill="currentColor" />
    </svg>
    <span>Plumbline</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 9px;
      font-weight: 680;
      letter-spacing: -0.015em;
      color: var(--ink);
    }
    span {
      display: var(--mark-name, inline);
    }
    svg {
      color: var(--accent);
    }
  `,
})
export class Mark {}
