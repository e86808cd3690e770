import { createHash } from 'node:crypto';
import { chance } from './chance';
import { SAMPLE_APPLICANTS, sampleList } from './sample-list';
import { IMPROVED } from './sentences/improvement';
import { PERSUASION } from './sentences/people';
import { APPLIED } from './sentences/technology';

/** The records of the list; a line break inside quotes starts no new one. */
const records = sampleList().trimEnd().split('\r\n');

describe('the sample list', () => {
  it('is the same to the byte whenever it is made', () => {
    const digest = () => createHash('sha256').update(sampleList()).digest('hex');
    expect(digest()).toBe(digest());
  });

  it('holds five hundred applicants, one of them twice, a blank row and a total row under one heading row', () => {
    expect(records).toHaveLength(1 + SAMPLE_APPLICANTS + 3);
  });

  it('invents everybody: example.com addresses and 555 numbers only', () => {
    const addresses = sampleList().match(/[\w.]+@[\w.]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(490);
    expect(addresses.filter((it) => !/@example\.com$/i.test(it))).toEqual([]);
    expect(sampleList().match(/\+1 \d{3} (?!555)\d{3}/g)).toBeNull();
  });

  it('gives no two applicants the same record', () => {
    const told = records.map((it) => it.split(',').slice(3).join(',')).filter((it) => it.replaceAll(',', '') !== '');
    expect(new Set(told).size).toBeGreaterThan(480);
  });

  it.each([
    ['people', PERSUASION],
    ['technology', APPLIED],
    ['improvements', IMPROVED],
  ])('has more than sixty things to say about %s', (_, sentences) => {
    const luck = chance(1);
    const said = new Set(Array.from({ length: 400 }, () => luck.pick(sentences)(luck)));
    expect(said.size).toBeGreaterThan(60);
  });
});
