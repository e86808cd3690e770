import { Client } from 'pg';
import { temporaryDatabase } from './temporary-database';

async function count(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM applicants_of_the_template');
    return rows[0]!.n;
  } finally {
    await client.end();
  }
}

let prepared = 0;
async function threeApplicants(url: string): Promise<void> {
  prepared += 1;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE applicants_of_the_template AS SELECT generate_series(1, 3)');
  await client.end();
}

describe('A temporary database', () => {
  it('is a copy of a template that is prepared once', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => temporaryDatabase(threeApplicants)));
    for (const { url } of databases) expect(await count(url)).toBe(3);
    expect(prepared).toBe(1);
    for (const { drop } of databases) await drop();
  });

  it('is empty without a template', async () => {
    const { url, drop } = await temporaryDatabase();
    await expect(count(url)).rejects.toThrow(/does not exist/);
    await drop();
  });
});
