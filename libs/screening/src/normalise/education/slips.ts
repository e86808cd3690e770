/** Whether at most so many letters more, less, other or swapped with their neighbour turn one word into the other. */
export function isWithinSlips(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const rest = withoutEnds(a, b);
  return slipsBetween(rest.a, rest.b, most);
}

function withoutEnds(a: string, b: string): { readonly a: string; readonly b: string } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { a: a.slice(start, a.length - end), b: b.slice(start, b.length - end) };
}

function slipsBetween(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0) return false;
  const isSwapped = b.length > 1 && a.startsWith(b.charAt(1) + b.charAt(0));
  return (
    (isSwapped && isWithinSlips(a.slice(2), b.slice(2), most - 1)) ||
    isWithinSlips(a.slice(1), b.slice(1), most - 1) ||
    isWithinSlips(a.slice(1), b, most - 1) ||
    isWithinSlips(a, b.slice(1), most - 1)
  );
}
