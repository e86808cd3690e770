import type { Found } from '../../matching/term-matcher';

/** Bits of {@link odditiesAt}: which searches for odd characters could find anything in a text at all. */
export const MAY_HIDE = 1;
export const MAY_MIX = 2;
export const MAY_BE_GARBLED = 4;

// Code units, not characters: what is astral stands here by its first half. All that the searches find holds one of these, or begins with it.
const HIDING = /[\u180E\u200B-\u200D\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uDB40]/;
const MIXING = /[\u0391-\u03C9\u0401-\u0458\uD835]/;
const DAMAGED = /[?\u0080-\u009F\u00C2\u00C3\u00E2\u00EF\uFFFD]/;

function oddityOf(unit: string): number {
  return (HIDING.test(unit) ? MAY_HIDE : 0) | (MIXING.test(unit) ? MAY_MIX : 0) | (DAMAGED.test(unit) ? MAY_BE_GARBLED : 0);
}

/** The oddities of every code unit by itself. */
const ODDITY_OF = new Uint8Array(65536).map((_, code) => oddityOf(String.fromCharCode(code)));

/**
 * What the searches for odd characters could find in a text at all: 0 where none could find anything, which is nearly every text. Told by the
 * places that the walk of the matcher has noted: the question mark and whatever is beyond ASCII are among them, and nothing else is odd.
 */
export function odditiesAt(text: string, { places, placeCount }: Pick<Found, 'places' | 'placeCount'>): number {
  let odd = 0;
  for (let at = 0; at < placeCount; at++) odd |= ODDITY_OF[text.charCodeAt(places[at] ?? 0)] ?? 0;
  return odd;
}
