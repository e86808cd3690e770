import type { Applicant } from '../applicant/applicant';
import type { Certification, Flag } from '../applicant/facts';
import type { Finding, Scorecard } from './scorecard';
import { sha256 } from './sha256';

/**
 * Hex SHA-256 of the requirements' version, the facts, and id, points, level and state of each criterion, and the flags, in canonical
 * form; not of quotes, row, file, name or contact data. Same evidence and rules, same digits, on any machine, for anybody.
 * `digest` may be the host's own hex SHA-256 of UTF-8, which is twenty times as fast.
 */
export function fingerprint(scorecard: Scorecard, applicant: Applicant, digest: (text: string) => string = sha256): string {
  return digest(canonicalForm(scorecard, applicant));
}

/**
 * As `JSON.stringify` would write the same lists, in a quarter of the time: numbers, truths, and words of this program that need no
 * escape. Only what requirements are called may be anything. Joined from an array: a text added up from parts is put together again by
 * whoever reads it, part by part.
 */
function canonicalForm({ requirements, findings, flags }: Scorecard, { education, experience, certifications }: Applicant): string {
  const { level, required, inProgress, mastersEngineering, mba } = education;
  const parts: string[] = [opening(requirements), '["degree","', level, '","', required, inProgress ? '",true,"' : '",false,"'];
  parts.push(mastersEngineering, '","', mba, '"],["experience",', String(experience.years), ',"', experience.basis);
  parts.push('"],["certifications"', statusesOf(certifications), ']');
  for (const finding of findings) parts.push(criterionOf(finding));
  parts.push(',["flags"', codesOf(flags), ']]');
  return parts.join('');
}

/** Of the requirements asked for last: a list is judged by one of them. */
let opened: { readonly requirements: Scorecard['requirements']; readonly words: string } | null = null;

function opening(requirements: Scorecard['requirements']): string {
  const { id, version } = requirements;
  if (opened?.requirements.id !== id || opened.requirements.version !== version) {
    opened = { requirements, words: ['[["requirements",', JSON.stringify(id), ',', JSON.stringify(version), '],'].join('') };
  }
  return opened.words;
}

/** The words for a finding, kept for all that say the same: a criterion has a few dozen answers. */
const written = new Map<Finding['id'], Map<number, string>>();

function criterionOf({ id, points, level, state }: Finding): string {
  const key = (points * LEVELS + level) * STATES.length + STATES.indexOf(state);
  let ofCriterion = written.get(id);
  if (ofCriterion === undefined) written.set(id, (ofCriterion = new Map<number, string>()));
  const known = ofCriterion.get(key);
  if (known !== undefined) return known;
  const words = [',["criterion","', id, '",', points, ',', level, ',"', state, '"]'].join('');
  ofCriterion.set(key, words);
  return words;
}

const LEVELS = 4;
const STATES: readonly Finding['state'][] = ['not_met', 'partly', 'met', 'unknown'];

function statusesOf(certifications: readonly Certification[]): string {
  if (certifications.length === 0) return '';
  return listed(certifications.map(({ code, status }) => `${code}=${status}`));
}

function codesOf(flags: readonly Flag[]): string {
  return flags.length === 0 ? '' : listed(flags.map(({ code }) => code));
}

/** Behind others in a list, in the order of their code units. */
function listed(words: string[]): string {
  return `,"${words.sort(byCodeUnits).join('","')}"`;
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
