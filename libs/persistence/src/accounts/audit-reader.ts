import type { DataSource } from 'typeorm';

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
  /** The opening that the subject is, or belongs to; null where it belongs to none, or is gone. */
  readonly openingId: string | null;
}

/** Reads the audit trail, newest first. */
export class AuditReader {
  constructor(private readonly source: DataSource) {}

  /** At most `limit` entries older than `before`. */
  async page(before: number | null, limit: number): Promise<AuditRecord[]> {
    return this.source.query<AuditRecord[]>(PAGE, [before, limit]);
  }
}

/**
 * `$1` the id that the page ends before, or null; `$2` how many. A subject is `kind:id`; an applicant's id is `import number-row`.
 * Served by: audit_entry_pkey backwards; then opening_pkey, import_pkey and import_number_key for each of the entries.
 */
const PAGE = `
  SELECT e.id, e.at, e.actor, e.action, e.subject, e.detail, coalesce(o.id, i.opening_id, a.opening_id) AS "openingId"
    FROM (SELECT *, split_part(subject, ':', 1) AS kind, split_part(subject, ':', 2) AS key FROM audit_entry
           WHERE $1::bigint IS NULL OR id < $1 ORDER BY id DESC LIMIT $2) e
    LEFT JOIN opening o ON o.id = CASE WHEN e.kind = 'opening' THEN e.key::uuid END
    LEFT JOIN import i ON i.id = CASE WHEN e.kind = 'import' THEN e.key::uuid END
    LEFT JOIN import a ON a.number = CASE WHEN e.kind = 'applicant' THEN split_part(e.key, '-', 1)::integer END
   ORDER BY e.id DESC`;
