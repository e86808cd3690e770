import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, appendAuditEntry } from '../audit-trail';
import { OpeningEntity } from '../openings/opening.entity';
import { ImportEntity } from './import.entity';
import { NotThere, OpeningClosed, SameFileAlready } from './refusals';
import type { StoredUpload, UploadFolder } from './upload-folder';

export interface Upload {
  readonly openingId: string;
  /** As the person calls it. Kept for people to recognise; never a path. */
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Start screening at once where every heading is known exactly. */
  readonly shouldStart: boolean;
  /** Import although the very same file is in this opening already. */
  readonly isWantedAgain: boolean;
  readonly actor: Actor;
}

/** Takes an upload in: first its bytes, safe on the disk, then its row and the audit entry in one transaction. */
export class UploadReceiver {
  constructor(
    private readonly source: DataSource,
    private readonly folder: UploadFolder,
    private readonly limitBytes: number,
  ) {}

  /** The id of the new import, in state `received`. Refuses with `NotThere`, `OpeningClosed`, `UploadTooLarge`, `UploadIncomplete`, `SameFileAlready`. */
  async receive(upload: Upload): Promise<string> {
    await findOpen(this.source.manager, upload.openingId);
    const importId = randomUUID();
    const stored = await this.folder.store(importId, upload.bytes, this.limitBytes);
    try {
      await this.source.transaction((manager) => keep(manager, { importId, upload, stored }));
    } catch (error) {
      await this.folder.remove(importId);
      throw error;
    }
    return importId;
  }
}

async function keep(manager: EntityManager, it: { importId: string; upload: Upload; stored: StoredUpload }): Promise<void> {
  const { importId, upload, stored } = it;
  // Two uploads of one file at the same moment take turns here, so that the second sees the first.
  await manager.query('SELECT 1 FROM opening WHERE id = $1 FOR NO KEY UPDATE', [upload.openingId]);
  await findOpen(manager, upload.openingId);
  const earlier = await findSameFile(manager, upload.openingId, stored.sha256);
  if (earlier !== null && !upload.isWantedAgain) throw new SameFileAlready(earlier);
  await manager.insert(ImportEntity, {
    id: importId,
    openingId: upload.openingId,
    fileName: upload.fileName.slice(0, 255),
    sizeBytes: String(stored.sizeBytes),
    sha256: stored.sha256,
    state: 'received',
    shouldStart: upload.shouldStart,
    sameFileAs: earlier?.id ?? null,
    uploadedBy: upload.actor.id,
    readingOptions: {},
    readingAttempt: 0,
  });
  await appendAuditEntry(manager, {
    actor: upload.actor,
    action: 'import.received',
    subject: `import:${importId}`,
    detail: `${stored.sizeBytes} bytes, SHA-256 ${stored.sha256.toString('hex')}`,
  });
}

async function findOpen(manager: EntityManager, openingId: string): Promise<void> {
  const opening = await manager.findOneBy(OpeningEntity, { id: openingId });
  if (opening === null) throw new NotThere('There is no such opening.');
  if (opening.closedAt !== null) throw new OpeningClosed();
}

async function findSameFile(manager: EntityManager, openingId: string, sha256: Buffer): Promise<ImportEntity | null> {
  return manager
    .createQueryBuilder(ImportEntity, 'import')
    .where('import.openingId = :openingId AND import.sha256 = :sha256', { openingId, sha256 })
    .andWhere("import.state NOT IN ('failed', 'cancelled', 'undone')")
    .orderBy('import.number', 'DESC')
    .getOne();
}
