/**
 * The only routes that answer without a session, as `METHOD path`. Everything else needs one, and a permission. A test holds
 * this list against the routes of the running application.
 */
export const PUBLIC_ROUTES: ReadonlySet<string> = new Set([
  'GET /livez',
  'GET /readyz',
  'POST /api/v1/session',
  'GET /api/v1/set-up',
  'POST /api/v1/set-up',
  'POST /api/v1/invitations/accept',
  'POST /api/v1/password/reset',
]);
