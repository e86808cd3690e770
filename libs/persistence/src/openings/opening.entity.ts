import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** One way of judging: which requirements, as of which day. Immutable; a re-score makes another. */
@Entity({ name: 'judgement' })
export class JudgementEntity {
  @PrimaryGeneratedColumn('identity')
  id!: number;

  @Column({ name: 'requirements_id', type: 'text' })
  requirementsId!: string;

  @Column({ name: 'requirements_version', type: 'text' })
  requirementsVersion!: string;

  @Column({ name: 'adjacent_fields', type: 'text' })
  adjacentFields!: 'graded' | 'strict';

  /** `YYYY-MM-DD`. */
  @Column({ name: 'as_of', type: 'date' })
  asOf!: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}

@Entity({ name: 'opening' })
export class OpeningEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'is_sample', type: 'boolean' })
  isSample!: boolean;

  @Column({ name: 'judgement_id', type: 'integer' })
  judgementId!: number;

  @ManyToOne(() => JudgementEntity)
  @JoinColumn({ name: 'judgement_id' })
  judgement?: JudgementEntity;

  /** Set while a re-score runs. */
  @Column({ name: 'next_judgement_id', type: 'integer', nullable: true })
  nextJudgementId!: number | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;
}
