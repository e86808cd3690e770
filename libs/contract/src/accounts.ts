import { z } from 'zod';

export const Role = z.enum(['administrator', 'recruiter', 'viewer']);
export type Role = z.infer<typeof Role>;

/** What a signed-in person may do. The matrix of roles and permissions stands in ARCHITECTURE.md and in `apps/api` as data. */
export const Permission = z.enum([
  'openings.read',
  'openings.write',
  'imports.read',
  'imports.write',
  'applicants.read',
  'applicants.reveal',
  'applicants.delete',
  'exports.read',
  'accounts.manage',
  'activity.read',
  'queues.manage',
]);
export type Permission = z.infer<typeof Permission>;

const email = z.email().max(254);
const personName = z.string().trim().min(1).max(120);
const newPassword = z.string().min(12, 'Use 12 characters or more.').max(256);
const token = z.string().min(20).max(128);

export const Account = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  role: Role,
  isDisabled: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().nullable(),
});
export type Account = z.infer<typeof Account>;

/** `GET /session`: who is signed in, and what they may do. */
export const CurrentSession = z.object({ account: Account, permissions: z.array(Permission), version: z.string() });
export type CurrentSession = z.infer<typeof CurrentSession>;

export const SignIn = z.object({ email, password: z.string().min(1).max(256) });
export type SignIn = z.infer<typeof SignIn>;

/** `GET /set-up`: whether the first administrator is still to be made. */
export const SetUpState = z.object({ isNeeded: z.boolean() });
export type SetUpState = z.infer<typeof SetUpState>;

export const SetUp = z.object({ token, name: personName, email, password: newPassword });
export type SetUp = z.infer<typeof SetUp>;

export const SessionView = z.object({
  id: z.string(),
  isCurrent: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  address: z.string(),
  agent: z.string(),
});
export type SessionView = z.infer<typeof SessionView>;

export const InvitationRequest = z.object({ email, role: Role });
export type InvitationRequest = z.infer<typeof InvitationRequest>;

export const Invitation = z.object({
  id: z.uuid(),
  email: z.string(),
  role: Role,
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

/** The link is shown once: only its hash is kept. */
export const InvitationMade = Invitation.extend({ link: z.string() });
export type InvitationMade = z.infer<typeof InvitationMade>;

export const InvitationAcceptance = z.object({ token, name: personName, password: newPassword });
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;

export const PasswordChange = z.object({ current: z.string().min(1).max(256), next: newPassword });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** With the one-time link that `npm run recover-administrator` prints. */
export const PasswordReset = z.object({ token, password: newPassword });
export type PasswordReset = z.infer<typeof PasswordReset>;

export const AccountChange = z.object({ role: Role.optional(), isDisabled: z.boolean().optional() });
export type AccountChange = z.infer<typeof AccountChange>;

export const AuditEntry = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  detail: z.string(),
  /** The opening that the subject is, or belongs to. */
  openingId: z.uuid().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = z.object({ entries: z.array(AuditEntry), next: z.string().nullable() });
export type AuditPage = z.infer<typeof AuditPage>;
export const AuditQuery = z.object({ before: z.coerce.number().int().min(1).optional() });
export type AuditQuery = z.infer<typeof AuditQuery>;
