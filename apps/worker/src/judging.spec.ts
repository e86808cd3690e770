import { type Column, fingerprint } from '@plumbline/screening';
import { RowJudge } from './judging';

const COLUMNS: readonly Column[] = [
  { name: 'Name', field: 'name' },
  { name: 'E-mail', field: 'email' },
  { name: 'Phone', field: 'phone' },
  { name: 'Degree', field: 'degree' },
];

describe('a row judged by the worker', () => {
  const judge = new RowJudge({ columns: COLUMNS, adjacentFields: 'graded', asOf: '2026-11-24' });
  const cells = ['Zoë Example', ' Zoe@Example.com ', '+1 (555) 010-0199', 'BSc Industrial Engineering'];

  it('has the fingerprint of the core, to the digit, although the host makes it', () => {
    const [judged] = judge.judge([{ row: 7, cells, json: '[]' }]);
    expect(judged?.fingerprint).toBe(judged && fingerprint(judged.scorecard, judged.applicant));
  });

  it('has the keys by which the same person is found again', () => {
    expect(judge.judge([{ row: 7, cells, json: '[]' }])).toMatchObject([
      { row: 7, cells: '[]', emailKey: 'zoe@example.com', phoneKey: '550100199' },
    ]);
  });

  it('is never judged as of a day that is none', () => {
    expect(() => new RowJudge({ columns: COLUMNS, adjacentFields: 'graded', asOf: 'today' })).toThrow('is not a calendar day');
  });
});
