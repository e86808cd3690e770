/** How many bits a hash has. */
export const HASH_BITS = 14;
export const HASH_MULTIPLIER = 31;
export const HASH_MASK = (1 << HASH_BITS) - 1;

/** The hash of a word with one more code unit; that of no word is 0. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, HASH_MULTIPLIER) + unit) & HASH_MASK;
}
