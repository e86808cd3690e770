import type { Finding } from '@plumbline/screening';

/** What is stored of a finding. */
export type StoredFinding = Pick<Finding, 'points' | 'achievable' | 'state'>;

/** By their numbers as stored. */
const STATES = ['not_met', 'partly', 'met', 'unknown'] as const satisfies readonly Finding['state'][];
/** Of one finding: points and achievable points, two bytes each, the higher first, and the state. */
const BYTES = 5;
const MOST_POINTS = 0xff_ff;

/** The findings of a scorecard as kept in one column: three arrays of numbers would be three times as long, and as slow to store. */
export function packFindings(findings: readonly StoredFinding[]): Uint8Array {
  const bytes = new Uint8Array(findings.length * BYTES);
  let at = 0;
  for (const { points, achievable, state } of findings) {
    if (!isStorable(points) || !isStorable(achievable)) throw new RangeError(`${points} or ${achievable} are no points of a finding.`);
    bytes[at++] = points >> 8;
    bytes[at++] = points;
    bytes[at++] = achievable >> 8;
    bytes[at++] = achievable;
    bytes[at++] = STATES.indexOf(state);
  }
  return bytes;
}

function isStorable(points: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;
}

/** In the order of the criteria. */
export function unpackFindings(bytes: Uint8Array): StoredFinding[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / BYTES }, (_, index) => {
    const at = index * BYTES;
    return { points: view.getUint16(at), achievable: view.getUint16(at + 2), state: STATES[view.getUint8(at + 4)] ?? 'unknown' };
  });
}
