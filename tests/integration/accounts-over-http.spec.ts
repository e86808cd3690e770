import { AuditPage, Opening, type Problem, SessionView } from '@plumbline/contract';
import { House } from './house';
import { Recruiter } from './recruiter';

describe('an administrator’s own account and the activity page', () => {
  let house: House;
  let administrator: Recruiter;

  beforeAll(async () => {
    house = await House.build();
    administrator = await Recruiter.signIn(house);
  });

  afterAll(async () => {
    await house.tearDownAll();
  });

  it('stays signed in after a wrong current password, and is told that nothing changed', async () => {
    const next = 'the quick bob comes to rest';
    const answer = await administrator.ask('POST', 'password', { current: 'not my password', next });
    expect(answer.status).toBe(422);
    expect((await answer.json()) as Problem).toMatchObject({
      type: 'urn:plumbline:wrong-password',
      detail: 'The current password is wrong. Nothing was changed.',
    });
    const sessions = SessionView.array().parse(await (await administrator.ask('GET', 'sessions')).json());
    expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true]);
  });

  it('sees of each entry which opening it belongs to', async () => {
    const opening = Opening.parse(await (await administrator.ask('POST', 'openings', { title: 'Plant 2' })).json());
    await administrator.upload(opening.id, 'name,degree\nAda Example,BSc Industrial Engineering\n');
    const { entries } = AuditPage.parse(await (await administrator.ask('GET', 'activity')).json());
    expect(entries.map(({ action, openingId }) => [action, openingId])).toEqual([
      ['import.received', opening.id],
      ['opening.created', opening.id],
      ['session.begun', null],
      ['installation.set_up', null],
    ]);
  });
});
