import { temporaryDatabase, type TemporaryDatabase } from '@plumbline/embedded-postgres';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../data-source';
import { unpackFindings } from '../imports/packed-findings';
import { Foundation1764000000000 } from './1764000000000-foundation';
import { PackedFindings1764150000000 } from './1764150000000-packed-findings';

describe('scorecards from before findings were kept in one column', () => {
  let database: TemporaryDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await temporaryDatabase();
    source = await new DataSource({ ...dataSourceOptions(database.url, 2), migrations: [Foundation1764000000000] }).initialize();
    await source.runMigrations();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('say the same afterwards', async () => {
    const values = `4200, 4600, false, '{3000,0,1200}', '{3000,400,1200}', '{2,3,1}', 'bachelor', 'yes', false, 7.5, 'dates', '{CPIM:held}', '{}', 'x'`;
    await source.query(`INSERT INTO scorecard VALUES (1, 2, 3, ${values}), (1, 2, 4, ${values})`);
    await new PackedFindings1764150000000().up(source.createQueryRunner());
    const scorecards: { row: number; points: number; findings: Buffer; certifications: string[] }[] = await source.query(
      'SELECT * FROM scorecard ORDER BY row',
    );
    expect(scorecards).toMatchObject([
      { row: 3, points: 4200, certifications: ['CPIM:held'] },
      { row: 4, points: 4200, certifications: ['CPIM:held'] },
    ]);
    expect(unpackFindings(scorecards[0]?.findings ?? Buffer.of())).toEqual([
      { points: 3000, achievable: 3000, state: 'met' },
      { points: 0, achievable: 400, state: 'unknown' },
      { points: 1200, achievable: 1200, state: 'partly' },
    ]);
  });
});
