import type { AuditEntry } from '@plumbline/contract';
import { countInWords, sizeInWords } from '../parts/figures';

/** One entry of the audit trail as it is read: who, what, and the particulars. */
export interface Deed {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  /** What the actor did: goes on after the name. */
  readonly did: string;
  readonly detail: string;
  /** Where it can be seen; null where there is no such place. */
  readonly place: { readonly path: readonly string[]; readonly name: string } | null;
}

/** What was done. Where the particulars complete the sentence, a function takes them. */
const WORDS: Readonly<Record<string, string | ((detail: string) => string)>> = {
  'installation.set_up': (email) => `set Plumbline up as its first administrator, ${email}`,
  'session.begun': (address) => `signed in from ${address}`,
  'account.changed': 'changed an account',
  'account.password_changed': 'changed the own password',
  'account.password_reset': 'chose a new password through a one-time link',
  'account.reset_link_made': 'made a one-time link for a new password',
  'invitation.made': (who) => `invited ${who}`,
  'invitation.withdrawn': 'withdrew an invitation',
  'invitation.accepted': (role) => `accepted an invitation as ${role}`,
  'opening.created': 'made an opening',
  'opening.renamed': 'renamed an opening',
  'opening.closed': 'closed an opening',
  'opening.reopened': 'opened an opening again',
  'opening.rescore_asked': 'asked for everybody to be judged again',
  'opening.rescored': 'put the new scores in force',
  'import.received': 'received a list',
  'import.started': 'started the screening of a list',
  'import.done': 'finished an import',
  'import.failed': 'ended an import that could not go on',
  'import.cancelled': 'cancelled an import',
  'import.undone': 'undid an import',
  'applicant.revealed': 'saw an applicant unmasked',
  'applicants.searched': 'searched by name or e-mail',
  'applicant.deleted': 'deleted an applicant',
};

/** `titles` are those of the openings that are there. */
export function deedOf(entry: AuditEntry, titles: ReadonlyMap<string, string>): Deed {
  const words = WORDS[entry.action] ?? entry.action;
  const isComplete = typeof words === 'function';
  const place = placeOf(entry, titles);
  return {
    id: entry.id,
    at: entry.at,
    actor: entry.actor,
    did: isComplete ? words(entry.detail) : words,
    // A title that stands beside it as the name of the place need not be said twice.
    detail: isComplete || entry.detail === place?.name ? '' : detailOf(entry),
    place,
  };
}

/** Figures as they are read everywhere: the first signs of a SHA-256 tell files apart, a size is read in megabytes. */
function detailOf({ action, detail }: AuditEntry): string {
  const [, screened] = /^(\d+) applicants screened$/.exec(detail) ?? [];
  if (action === 'import.done' && screened !== undefined) return `${countInWords(Number(screened), 'applicant')} screened`;
  const [, bytes, sha] = /^(\d+) bytes, SHA-256 ([0-9a-f]{64})$/.exec(detail) ?? [];
  return action === 'import.received' && bytes !== undefined && sha !== undefined
    ? `${sizeInWords(Number(bytes))}, SHA-256 ${sha.slice(0, 12)}…`
    : detail;
}

function placeOf({ action, subject, openingId }: AuditEntry, titles: ReadonlyMap<string, string>): Deed['place'] {
  if (openingId === null) return null;
  const title = titles.get(openingId) ?? 'the opening';
  const [kind, id = ''] = subject.split(':');
  if (kind === 'import') return { path: ['/openings', openingId, 'imports', id], name: title };
  if (kind === 'applicant' && action !== 'applicant.deleted')
    return { path: ['/openings', openingId, 'ranking', id], name: `applicant ${id} in ${title}` };
  return { path: ['/openings', openingId, 'ranking'], name: title };
}
