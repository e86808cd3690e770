import type { Permission, Role } from '@plumbline/contract';

const READING: readonly Permission[] = ['openings.read', 'imports.read', 'applicants.read'];
const RECRUITING: readonly Permission[] = [...READING, 'openings.write', 'imports.write', 'applicants.reveal', 'exports.read'];

/** Who may do what: the table of ARCHITECTURE.md. */
export const PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: READING,
  recruiter: RECRUITING,
  administrator: [...RECRUITING, 'applicants.delete', 'accounts.manage', 'activity.read', 'queues.manage'],
};
