import type { Identity } from '../applicant/applicant';

/** The text with whatever says who it is covered, exactly as long as it was, so that every quote still stands in its place. */
export function mask(text: string, identity: Identity): string {
  return identity.name === null ? text : text.replaceAll(identity.name, '█'.repeat(identity.name.length));
}
