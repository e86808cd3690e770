/** Whether the mutant of this number is among so many of a hundred: spread over the code, and always the same ones. */
export function isSampled(id, ofHundred) {
  return (Number(id) * 37) % 100 < ofHundred;
}
