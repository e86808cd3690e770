const COVERED = /█+(?:[ \t]*█+)*/g;

/** A text cut into what is covered and what is not; joined again, it is the text. */
export function coveredStretches(text: string): readonly { readonly text: string; readonly isCovered: boolean }[] {
  const stretches: { text: string; isCovered: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(COVERED)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), isCovered: false });
    stretches.push({ text: match[0], isCovered: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isCovered: false });
  return stretches;
}
