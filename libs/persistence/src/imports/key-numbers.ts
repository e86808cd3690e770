/** Import, row, e-mail key and telephone key: four whole numbers of four bytes, the highest first. */
const FIELD_BYTES = 4;
const PERSON_BYTES = 4 * FIELD_BYTES;
const NO_KEY = 0;

/**
 * Where those are whose number of a key somebody else has too, and those who are marked now (their row is negative). Numbers of different
 * keys may be alike by chance, so whoever asks looks at the keys themselves.
 */
export function placesOfSharers(bytes: Buffer): { readonly imports: readonly number[]; readonly rows: readonly number[] } {
  const [emails, phones] = [numbersOf(bytes, 2), numbersOf(bytes, 3)];
  const repeated = new Set([...repeatedOf(emails), ...repeatedOf(phones)]);
  const imports: number[] = [];
  const rows: number[] = [];
  for (let person = 0; person < emails.length; person++) {
    const row = bytes.readInt32BE(person * PERSON_BYTES + FIELD_BYTES);
    if (row > 0 && !repeated.has(emails[person] ?? NO_KEY) && !repeated.has(phones[person] ?? NO_KEY)) continue;
    imports.push(bytes.readInt32BE(person * PERSON_BYTES));
    rows.push(Math.abs(row));
  }
  return { imports, rows };
}

function numbersOf(bytes: Buffer, field: number): Int32Array {
  const numbers = new Int32Array(bytes.length / PERSON_BYTES);
  for (let person = 0; person < numbers.length; person++) numbers[person] = bytes.readInt32BE(person * PERSON_BYTES + field * FIELD_BYTES);
  return numbers;
}

/** What stands more than once. */
function repeatedOf(numbers: Int32Array): Int32Array {
  return numbers.toSorted().filter((number, at, sorted) => number !== NO_KEY && number === sorted[at - 1]);
}
