import type { DataSource } from 'typeorm';
import { DUE_CLOSINGS, DUE_READINGS, DUE_RESCORINGS, DUE_SEGMENTS, DUE_SWITCHES } from '../statements/due-work';
import { READING_LOCK } from '../statements/reading';
import type { UploadFolder } from './upload-folder';

export interface DueWork {
  readonly readings: readonly { readonly importId: string }[];
  readonly segments: readonly { readonly importId: string; readonly ordinal: number }[];
  readonly rescorings: readonly { readonly judgementId: number; readonly importNumber: number; readonly firstRow: number }[];
  readonly closings: readonly { readonly importId: string }[];
  readonly switches: readonly { readonly judgementId: number }[];
}

/** Finds what is due and nobody is at, whatever the queues believe. */
export class DueWorkFinder {
  constructor(
    private readonly source: DataSource,
    private readonly folder: UploadFolder,
  ) {}

  async find(): Promise<DueWork> {
    return {
      readings: await this.source.query(DUE_READINGS, [READING_LOCK]),
      segments: await this.source.query(DUE_SEGMENTS),
      rescorings: await this.source.query(DUE_RESCORINGS),
      closings: await this.source.query(DUE_CLOSINGS),
      switches: await this.source.query(DUE_SWITCHES),
    };
  }

  /** Removes files whose import needs them no more: those of a process that was killed between its transaction and its tidying. */
  async removeLeftFiles(): Promise<void> {
    const ids = await this.folder.importIds();
    const needed = await this.source.query<{ id: string }[]>(
      `SELECT id FROM import WHERE id::text = ANY($1) AND state IN ('received', 'reading', 'needs_mapping', 'rewriting', 'screening')`,
      [ids],
    );
    const kept = new Set(needed.map(({ id }) => id));
    for (const id of ids) if (!kept.has(id)) await this.folder.removeIfOld(id, LEFT_ALONE_MS);
  }
}

/** An upload under way has no row yet; nobody uploads a file for a day. */
const LEFT_ALONE_MS = 24 * 60 * 60 * 1000;
