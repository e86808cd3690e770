import { areNamesCompatible, emailKey, isSamePerson, nameKey, phoneKey } from './same-person';

const person = (name: string | null, email: string | null, phone: string | null) => ({ name, email, phone });

describe('keys of a person', () => {
  it('take an address without its case and blanks, and nothing that is none', () => {
    expect(emailKey(' Ann@Example.com ')).toBe('ann@example.com');
    expect(emailKey('Bolt, Ann <Ann@example.com>')).toBe('ann@example.com');
    expect(emailKey('ann@example.com / 555-0104')).toBe('ann@example.com');
    expect(emailKey('mailto:ann@example.com; bolt@example.com')).toBe('ann@example.com');
    expect(emailKey('ann@localhost, Bolt')).toBe('ann@localhost,bolt');
    expect(emailKey('ann at example.com')).toBeNull();
    expect(emailKey(null)).toBeNull();
  });

  it('take the last nine digits of a number, seven at least, whatever stands before or beside them', () => {
    expect(phoneKey('+1 (555) 010-4477')).toBe('550104477');
    expect(phoneKey('555-0104')).toBe('5550104');
    expect(phoneKey('+49 171 5550104')).toBe(phoneKey('0171/5550104'));
    expect(phoneKey('+33 6 55 50 10 21')).toBe(phoneKey('06.55.50.10.21'));
    expect(phoneKey('(216) 555-0104 ext. 12')).toBe(phoneKey('216 555 0104'));
    expect(phoneKey('216-555-0104 x12')).toBe(phoneKey('216 555 0104'));
    expect(phoneKey('216-555-0104 / 216-555-0199')).toBe(phoneKey('216 555 0104'));
    expect(phoneKey('ann77@example.com, 216-555-0104')).toBe(phoneKey('216 555 0104'));
    expect(phoneKey('(216)555-0104 cell')).toBe(phoneKey('216 555 0104'));
    expect(phoneKey('010447')).toBeNull();
    expect(phoneKey('call 010447')).toBeNull();
    expect(phoneKey(null)).toBeNull();
  });

  it('take the words of a name, folded, in order of the alphabet, titles left out', () => {
    expect(nameKey('Prof. Dr. Łukasz Øyen-Weiß')).toEqual(['lukasz', 'oyen', 'weiss']);
    expect(nameKey('Mr Yılmaz Đorđe')).toEqual(['dorde', 'yilmaz']);
    expect(nameKey('Bolt, Ann (C-20011)')).toEqual(['ann', 'bolt']);
    expect(nameKey(null)).toEqual([]);
    for (const title of ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Ing', 'Dipl', 'Herr', 'Frau', 'Jr', 'Sr'])
      expect(nameKey(`${title}. Ann`)).toEqual(['ann']);
  });
});

describe('two names', () => {
  it.each([
    ['Ann Bolt', 'Bolt, Ann', true],
    ['A. Bolt', 'Ann Bolt', true],
    ['Ann Bolt', 'Ann Maria Bolt', true],
    ['Steven Bolt', 'Stephen Bolt', false],
    ['Steven Bolt', 'Stevan Bolt', true],
    ['Steven Bolt', 'Stevenn Bolt', true],
    ['Ann Bolt', 'Anne Bolt', false],
    ['Anna Bolt', 'Anne Bolt', true],
    ['Ann Bolt', 'Ben Bolt', false],
    ['A. B.', 'Ann Bolt', false],
    ['A.', 'A.', false],
    ['Ann Ann', 'Ann Bolt', false],
    ['', 'Ann', false],
    [null, 'Ann', false],
    [null, null, false],
  ])('%s and %s: of one person is %s', (one, other, expected) => {
    expect(areNamesCompatible(one, other)).toBe(expected);
    expect(areNamesCompatible(other, one)).toBe(expected);
  });
});

describe('two rows', () => {
  it('are one person with the same address, or the same number and a name that fits', () => {
    expect(isSamePerson(person('Ann', 'a@example.com', null), person('Bo', 'A@example.com', null))).toBe(true);
    expect(isSamePerson(person('Ann Bolt', null, '555 010 4477'), person('A. Bolt', 'x@example.com', '1-555-010-4477'))).toBe(true);
    expect(isSamePerson(person('Ann Bolt', null, '555 010 4477'), person('Carl Dent', null, '555 010 4477'))).toBe(false);
    expect(isSamePerson(person('Ann Bolt', null, '555 010 4477'), person('Ann Bolt', null, '555 010 4478'))).toBe(false);
    expect(isSamePerson(person('Ann Bolt', null, null), person('Ann Bolt', null, null))).toBe(false);
  });
});

describe('names and numbers of one person, at their edges', () => {
  it.each([
    ['José Núñez', ['jose', 'nunez']],
    ['Nguyễn Thị', ['nguyen', 'thi']],
    ['Ann(Annie)Bo', ['ann', 'bo']],
    ['Ann [Annie] Bo', ['ann', 'bo']],
    ['Dr. Ann  --  Bo', ['ann', 'bo']],
    ['', []],
  ])('%s has the words %j', (name, words) => {
    expect(nameKey(name)).toEqual(words);
  });

  it.each([
    ['Meier', 'Maier', true],
    ['Meier', 'Meiers', true],
    ['Anna', 'Annna', true],
    ['Annna', 'Anna', true],
    ['Jonson', 'Johnson', true],
    ['Schmidt', 'Schmitt', true],
    ['xMeier', 'Meier', true],
    ['Meier', 'Meyar', false],
    ['Anna', 'Annnna', false],
    ['Lisa', 'Lasi', false],
    ['abab', 'abcdab', false],
    ['Braun', 'Brown', false],
    ['Ann', 'Anm', false],
  ])('%s and %s are one slip of the pen apart: %p', (one, other, isSame) => {
    expect(areNamesCompatible(one, other)).toBe(isSame);
    expect(areNamesCompatible(other, one)).toBe(isSame);
  });

  it.each([
    ['ann5551234567@example5551234.com 089 7654321', '897654321'],
    ['5551234/99', '5551234'],
    ['555123/456', '555123456'],
    ['089 7654321 x12', '897654321'],
    ['089 7654321 x 12', '897654321'],
    ['089 7654321 x.12', '897654321'],
    ['089 7654321 ext 12', '897654321'],
    ['ext 089 76543217, lobby', '976543217'],
    ['089 7654321 or 089 7654322', '897654321'],
    [`${' '.repeat(200)}x 089 7654321`, null],
    ['555123', null],
    [null, null],
  ])('%j has the number %s', (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });

  it('tell two people apart who gave neither address nor number', () => {
    expect(isSamePerson(person('Ann Bo', null, null), person('Ann Bo', null, null))).toBe(false);
    expect(isSamePerson(person('Ann Bo', null, '089 7654321'), person('Ann Bo', null, '089 7654321'))).toBe(true);
  });
});
