import type { ComponentType } from '@angular/cdk/portal';
import { inject, Injectable } from '@angular/core';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Opens dialogs of one look. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly material = inject(MatDialog);

  /** What the dialog was closed with; undefined where the person left it by Escape or a click beside it. The focus goes back by itself. */
  async ask<Answer>(dialog: ComponentType<unknown>, data: unknown): Promise<Answer | undefined> {
    const config = new MatDialogConfig<unknown>();
    config.data = data;
    config.width = '30rem';
    config.maxWidth = 'calc(100vw - 2rem)';
    return firstValueFrom(this.material.open<unknown, unknown, Answer>(dialog, config).afterClosed());
  }
}
