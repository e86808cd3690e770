import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** There is no room for what must be put aside. The message says where, and what to do. */
export class NoRoomLeft extends Error {}

/**
 * Bytes put aside in the order in which they come, to be asked for again in any. They lie in a file of the machine's temporary folder that
 * nobody else can open: its name is taken away as soon as it is there, and the room is free again when this process ends, however it ends.
 */
export class PutAside {
  readonly #file: number;
  #bytes = 0;

  constructor() {
    const path = join(tmpdir(), `plumbline-${randomUUID()}`);
    this.#file = openSync(path, 'wx+', OWNER_ONLY);
    rmSync(path);
  }

  /** Where these bytes are from now on. */
  add(bytes: Uint8Array): number {
    const at = this.#bytes;
    for (let written = 0; written < bytes.length;) written += this.#write(bytes.subarray(written), at + written);
    this.#bytes += bytes.length;
    return at;
  }

  get(at: number, length: number): string {
    const bytes = Buffer.allocUnsafe(length);
    for (let read = 0; read < length;) read += readSync(this.#file, bytes, read, length - read, at + read);
    return bytes.toString('utf8');
  }

  end(): void {
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array, at: number): number {
    try {
      return writeSync(this.#file, bytes, 0, bytes.length, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      throw new NoRoomLeft(`${tmpdir()} is full. Make room there, or name another folder in TMPDIR.`);
    }
  }
}

const OWNER_ONLY = 0o600;
