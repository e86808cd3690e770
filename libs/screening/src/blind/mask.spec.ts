import fc from 'fast-check';
import type { Identity } from '../applicant/applicant';
import { mask, maskCell } from './mask';

const marta: Identity = { name: 'Marta Jiménez-Okafor', email: 'm.okafor@example.com', phone: '+1 555 010 0199' };

describe('covering who an applicant is', () => {
  it.each([
    ['Marta led nine people.', '█████ led nine people.'],
    ['MARTA JIMENEZ OKAFOR', '█████ ███████ ██████'],
    ["Okafor's team cut scrap.", '████████ team cut scrap.'],
    ['Report by M. Okafor, plant engineer', 'Report by █. ██████, plant engineer'],
    ['Write to m.okafor@example.com today', 'Write to ████████████████████ today'],
    ['Call +1 555 010 0199 or (555) 010-0123.', 'Call ██ ███ ███ ████ or █████ ████████.'],
    ['See linkedin.com/in/marta-okafor', 'See ████████████████████████████'],
    ['https://github.com/okafor and SAP', '█████████████████████████ and SAP'],
    ['12 Elm Street, Springfield', '██ ███ ███████ ███████████'],
    ['Lindenstraße 12, 12345 Musterstadt', '████████████ ███ █████ ███████████'],
  ])('%s', (text, covered) => {
    expect(mask(text, marta)).toBe(covered);
  });

  it.each([
    'Worked 2015 - 2019, then 2020-2023.',
    'Saved $1,250,000 and 12 % scrap.',
    'ISO 9001:2015, S7-1500, IATF 16949',
    'From 01/2019 to 12/2021',
    'Marketing of marble',
  ])('leaves what says nothing about who it is: %s', (text) => {
    expect(mask(text, marta)).toBe(text);
  });

  it.each([
    [{ name: 'Øystein Małgorzata Đorđe', email: null, phone: null }, 'Oystein, MALGORZATA and Dorde', '███████, ██████████ and █████'],
    [{ name: 'Jörg Müller', email: null, phone: null }, 'Joerg Mueller and Muller', '█████ ███████ and ██████'],
    [{ name: 'Weiß', email: 'ines.weiss@example.com', phone: null }, 'Ines Weiss', '████ █████'],
  ])('however the letters are written: %j', (who, text, covered) => {
    expect(mask(text, who)).toBe(covered);
  });

  it('covers a short name only where it is written with a capital', () => {
    expect(mask('Will led the line and will travel.', { name: 'Will Ng', email: null, phone: null })).toBe(
      '████ led the line and will travel.',
    );
  });

  it('covers the name at the head of a résumé even where the list does not know it', () => {
    const nobody = { name: null, email: null, phone: null };
    expect(mask('Jordan Ashby Vance\nWelder at a shipyard', nobody)).toBe('██████ █████ █████\nWelder at a shipyard');
    expect(mask('Production Engineer\nWelder at a shipyard', nobody)).toBe('Production Engineer\nWelder at a shipyard');
  });

  it('covers columns of identity and those never scored wholly', () => {
    expect(maskCell('12 May 1980', 'never_scored', marta)).toBe('██ ███ ████');
    expect(maskCell('Led Marta', 'resume', marta)).toBe('Led █████');
  });

  it('keeps the length of every text, so that quotes stand in their place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), fc.option(fc.emailAddress()), (text, name, email) => {
        expect(mask(text, { name, email, phone: null })).toHaveLength(text.length);
      }),
    );
  });

  it('leaves no trace of the name, however it is embedded', () => {
    const embedded = fc.constantFrom('Marta', 'MARTA', 'Jiménez', 'jimenez', 'Okafor', 'OKAFOR', 'm.okafor@example.com');
    fc.assert(
      fc.property(
        fc.constantFrom('', 'by ', '(', 'a, ', '\n'),
        embedded,
        fc.constantFrom('', "'s", ').', ', b', '\n'),
        (before, name, after) => {
          expect(mask(before + name + after, marta)).not.toContain(name);
        },
      ),
    );
  });
});
