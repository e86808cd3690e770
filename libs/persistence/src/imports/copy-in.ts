import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { type CopyStreamQuery, from } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { BinaryRows } from './binary-rows';

/** One `COPY … FROM STDIN (FORMAT binary)` in the transaction of a query runner, fed row by row. */
export class CopyIn {
  readonly rows: BinaryRows;
  private isFull = false;
  private failure: Error | null = null;

  private constructor(private readonly stream: CopyStreamQuery) {
    this.rows = new BinaryRows((chunk) => {
      if (!this.stream.write(chunk)) this.isFull = true;
    });
    // A refusal by PostgreSQL arrives at whoever waits next; without a listener it would end the process before that.
    stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** `target` is a table and its columns, as in `applicant (import_number, row)`. */
  static async begin(runner: QueryRunner, target: string): Promise<CopyIn> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- TypeORM does not type the driver's connection; with PostgreSQL it is a client of pg
    const client: ClientBase = await runner.connect();
    return new CopyIn(client.query(from(`COPY ${target} FROM STDIN (FORMAT binary)`)));
  }

  /** Sends rows that were written before, and waits until PostgreSQL has them. */
  static async send(runner: QueryRunner, target: string, chunks: readonly Buffer[]): Promise<void> {
    const copy = await CopyIn.begin(runner, target);
    for (const chunk of chunks) copy.stream.write(chunk);
    await copy.close();
  }

  /** Waits until PostgreSQL has taken in what was written, when that is a lot. */
  async flow(): Promise<void> {
    if (this.failure !== null) throw this.failure;
    if (!this.isFull) return;
    this.isFull = false;
    if (this.stream.writableNeedDrain) await once(this.stream, 'drain');
  }

  async end(): Promise<void> {
    this.rows.end();
    await this.close();
  }

  private async close(): Promise<void> {
    if (this.failure !== null) throw this.failure;
    const end = finished(this.stream);
    this.stream.end();
    await end;
  }

  /** Makes PostgreSQL forget the rows; the transaction is to be rolled back. */
  async abandon(): Promise<void> {
    if (this.failure !== null || this.stream.destroyed || this.stream.writableFinished) return;
    const end = finished(this.stream).catch(() => undefined);
    this.stream.destroy(new Error('The segment was given up.'));
    await end;
  }
}
