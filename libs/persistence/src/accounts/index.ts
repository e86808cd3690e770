export { AccountKeeper, type AccountRecord, type NewAccount, type Role } from './account-keeper';
export { AuditReader, type AuditRecord } from './audit-reader';
export { type InvitationRecord, makePasswordResetToken, makeSetUpToken, OneTimeLinks } from './one-time-links';
export { WeakPassword } from './passwords';
export * from './refusals';
export { IDLE_MINUTES, LONGEST_HOURS, SessionKeeper, type SessionRecord, type SignedIn, type Visitor } from './session-keeper';
