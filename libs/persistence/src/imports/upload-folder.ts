import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UploadIncomplete, UploadTooLarge } from './refusals';

/** What was stored of an upload. */
export interface StoredUpload {
  readonly sizeBytes: number;
  readonly sha256: Buffer;
}

/** The folder in which uploads and their rewrites lie while they are worked on. Names are ids: what a person called a file never reaches the disk. */
export class UploadFolder {
  constructor(private readonly folder: string) {}

  uploadPath(importId: string): string {
    return join(this.folder, `${importId}.upload`);
  }

  /** Each attempt at reading writes a file of its own, so that a reader thought dead cannot write into another's. */
  rewritePath(importId: string, attempt: number): string {
    return join(this.folder, `${importId}.${attempt}.rows`);
  }

  /** Streams bytes to the disk and has them there for certain before it answers. Leaves nothing behind when it refuses. */
  async store(importId: string, bytes: AsyncIterable<Uint8Array>, limitBytes: number): Promise<StoredUpload> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const part = join(this.folder, `${importId}.part`);
    try {
      const stored = await writeThrough(part, bytes, limitBytes);
      await rename(part, this.uploadPath(importId));
      await syncFolder(this.folder);
      return stored;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  /** Removes everything that lies here for an import. */
  async remove(importId: string): Promise<void> {
    for (const name of await this.names()) {
      if (name.startsWith(`${importId}.`)) await rm(join(this.folder, name), { force: true });
    }
  }

  /** The same, for files that nobody has written to for so long. */
  async removeIfOld(importId: string, ageMs: number): Promise<void> {
    for (const name of await this.names()) {
      if (!name.startsWith(`${importId}.`)) continue;
      const { mtimeMs } = await stat(join(this.folder, name));
      if (Date.now() - mtimeMs > ageMs) await rm(join(this.folder, name), { force: true });
    }
  }

  /** The imports for which something lies here. */
  async importIds(): Promise<string[]> {
    return [...new Set((await this.names()).map((name) => name.slice(0, name.indexOf('.'))))];
  }

  private async names(): Promise<string[]> {
    try {
      return await readdir(this.folder);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }
}

async function writeThrough(path: string, bytes: AsyncIterable<Uint8Array>, limitBytes: number): Promise<StoredUpload> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let sizeBytes = 0;
  try {
    for await (const chunk of bytes) {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) throw new UploadTooLarge(limitBytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    if (sizeBytes === 0) throw new UploadIncomplete('The file is empty. Choose a file that holds a list of applicants.');
    await file.sync();
  } finally {
    await file.close();
  }
  return { sizeBytes, sha256: hash.digest() };
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
