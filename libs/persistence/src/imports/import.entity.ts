import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { ReadingOptions, StoredUnderstanding } from './understanding';

export type ImportState = 'received' | 'reading' | 'needs_mapping' | 'rewriting' | 'screening' | 'done' | 'failed' | 'cancelled' | 'undone';

/** States out of which an import goes by itself or by somebody's word; the others are final. */
export const UNFINISHED: readonly ImportState[] = ['received', 'reading', 'needs_mapping', 'rewriting', 'screening'];

@Entity({ name: 'import' })
export class ImportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** 1, 2, 3 … over the whole installation: the first half of every applicant's key. */
  @Column({ type: 'integer', generated: 'identity', insert: false, update: false })
  number!: number;

  @Column({ name: 'opening_id', type: 'uuid' })
  openingId!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'size_bytes', type: 'bigint' })
  sizeBytes!: string;

  @Column({ type: 'bytea' })
  sha256!: Buffer;

  @Column({ type: 'text' })
  state!: ImportState;

  /** Why it failed, or, while it waits for a person, why the last correction was not taken. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ name: 'should_start', type: 'boolean' })
  shouldStart!: boolean;

  @Column({ name: 'same_file_as', type: 'uuid', nullable: true })
  sameFileAs!: string | null;

  @Column({ name: 'uploaded_by', type: 'uuid', nullable: true })
  uploadedBy!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'reading_options', type: 'jsonb' })
  readingOptions!: ReadingOptions;

  @Column({ type: 'jsonb', nullable: true })
  understanding!: StoredUnderstanding | null;

  @Column({ name: 'reading_attempt', type: 'integer' })
  readingAttempt!: number;
}
