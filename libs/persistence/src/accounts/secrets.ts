import { createHash, randomBytes } from 'node:crypto';

/** A secret that a person or a browser carries: 256 bits of chance, in letters that survive a URL. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It holds 256 bits of chance, so that a plain hash cannot be searched. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
