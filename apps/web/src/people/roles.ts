import type { Role } from '@plumbline/contract';

export const ROLES: readonly Role[] = ['administrator', 'recruiter', 'viewer'];

export const ROLE_NAMES: Readonly<Record<Role, string>> = { administrator: 'Administrator', recruiter: 'Recruiter', viewer: 'Viewer' };

/** What each role may do, in one sentence. */
export const ROLE_SAYS: Readonly<Record<Role, string>> = {
  administrator: 'Does everything a recruiter does, lets people in, sees what was done, and can delete applicants.',
  recruiter: 'Makes openings, brings lists, sees names for a reason, and exports rankings.',
  viewer: 'Reads rankings and scorecards with names masked, and changes nothing.',
};

export const roleOf = (text: string): Role => ROLES.find((it) => it === text) ?? 'viewer';
