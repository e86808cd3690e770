/**
 * How engineering fields other than industrial, mechanical and electrical count: `graded` by the degree matrix, `strict` not at all.
 */
export type AdjacentFields = 'graded' | 'strict';
