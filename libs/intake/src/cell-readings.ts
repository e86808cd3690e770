import type { Applicant, Field, normaliseRow } from '@plumbline/screening';

/** What the judge itself reads in a cell, asked where neither its heading nor the form of its cells tells what a column holds. */
export interface CellReadings {
  /** A degree or a level of education. */
  namesEducation(cell: string): boolean;
  /** A credential, held or not. */
  namesCredential(cell: string): boolean;
}

/** Which day it is changes only whether a degree or a credential is over, not that it is named. */
const SOME_DAY = '2026-01-01';

/** Two letters and a figure may be anything where nothing says that they are a degree: "D2", "S1". */
const A_WORD = /\p{L}{3}|\p{Lo}{2}/u;

/** The readings of the judge, which is given, for it is loaded only where it is asked. */
export function readingsBy(understand: typeof normaliseRow): CellReadings {
  const readAs = (field: Field, text: string): Applicant => understand({ row: 1, cells: [text] }, [{ name: '', field }], SOME_DAY);
  return {
    namesEducation: (cell) => A_WORD.test(cell) && readAs('education', cell).education.degrees.some(({ level }) => level !== 'unclear'),
    namesCredential: (cell) => readAs('certifications', cell).certifications.length > 0,
  };
}
