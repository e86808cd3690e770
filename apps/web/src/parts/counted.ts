const NUMBER = new Intl.NumberFormat('en-GB');

/** "2,283": a whole number as it is read. */
export const wholeNumber = (count: number): string => NUMBER.format(count);

/** "1 import", "2,283 imports". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${wholeNumber(count)} ${count === 1 ? one : many}`;
