/** Where the API answers. The only file of the web app that knows its addresses. */
const ROOT = '/api/v1';
const opening = (id: string): string => `${ROOT}/openings/${encodeURIComponent(id)}`;
const list = (id: string): string => `${ROOT}/imports/${encodeURIComponent(id)}`;
const applicant = (id: string): string => `${ROOT}/applicants/${encodeURIComponent(id)}`;
const withQuery = (address: string, query: string): string => (query === '' ? address : `${address}?${query}`);

export const addresses = {
  session: `${ROOT}/session`,
  sessions: `${ROOT}/sessions`,
  sessionOf: (id: string): string => `${ROOT}/sessions/${encodeURIComponent(id)}`,
  password: `${ROOT}/password`,
  passwordReset: `${ROOT}/password/reset`,
  setUp: `${ROOT}/set-up`,
  acceptInvitation: `${ROOT}/invitations/accept`,
  invitations: `${ROOT}/invitations`,
  invitation: (id: string): string => `${ROOT}/invitations/${encodeURIComponent(id)}`,
  accounts: `${ROOT}/accounts`,
  account: (id: string): string => `${ROOT}/accounts/${encodeURIComponent(id)}`,
  activity: (query = ''): string => withQuery(`${ROOT}/activity`, query),
  scores: `${ROOT}/how-scores-are-made`,
  openings: `${ROOT}/openings`,
  opening,
  requirements: (id: string): string => `${opening(id)}/requirements`,
  rescore: (id: string): string => `${opening(id)}/rescore`,
  ranking: (id: string, query: string): string => withQuery(`${opening(id)}/ranking`, query),
  rankingAsCsv: (id: string, query: string): string => withQuery(`${opening(id)}/ranking.csv`, query),
  rankingAsXlsx: (id: string, query: string): string => withQuery(`${opening(id)}/ranking.xlsx`, query),
  search: (id: string): string => `${opening(id)}/search`,
  imports: (openingId: string, query = ''): string => withQuery(`${opening(openingId)}/imports`, query),
  import: list,
  importEvents: (id: string): string => `${list(id)}/events`,
  understanding: (id: string): string => `${list(id)}/understanding`,
  startImport: (id: string): string => `${list(id)}/start`,
  cancelImport: (id: string): string => `${list(id)}/cancel`,
  undoImport: (id: string): string => `${list(id)}/undo`,
  problems: (id: string, query = ''): string => withQuery(`${list(id)}/problems`, query),
  problemsAsCsv: (id: string): string => `${list(id)}/problems.csv`,
  applicant: (id: string, query = ''): string => withQuery(applicant(id), query),
  reveal: (id: string, query = ''): string => withQuery(`${applicant(id)}/reveal`, query),
  listTemplate: '/applicants-template.csv',
  docs: `${ROOT}/docs`,
  queueBoard: `${ROOT}/queues`,
} as const;
