import type { DataSource } from 'typeorm';

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
}

/** Reads the audit trail, newest first. */
export class AuditReader {
  constructor(private readonly source: DataSource) {}

  /** At most `limit` entries older than `before`. Served by the primary key. */
  async page(before: number | null, limit: number): Promise<AuditRecord[]> {
    return this.source.query<AuditRecord[]>(
      `SELECT id, at, actor, action, subject, detail FROM audit_entry WHERE $1::bigint IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
      [before, limit],
    );
  }
}
