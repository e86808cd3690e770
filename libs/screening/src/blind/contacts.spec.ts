import { COVER, mask, maskCell } from './mask';
import type { Field } from '../applicant/column';

const NOBODY = { name: null, email: null, phone: null };

/** A text whose parts that say who it is stand in braces: without them, and with those parts covered. */
function readBraces(marked: string): { readonly text: string; readonly covered: string } {
  return {
    text: marked.replaceAll(/[{}]/gu, ''),
    covered: marked.replaceAll(/\{([^}]*)\}/gu, (_, part: string) => part.replaceAll(/\S/gu, COVER)),
  };
}

const ADDRESSES_OF_MAIL = [
  'write to {a.b_c%d+e-f@mail.example.co.uk}!',
  "write to {o'hara@example.ie} now",
  'write to {ada [at] example [dot] com} now',
  'write to {ada(at)example(dot)com} now',
  'write to {ADA [AT] EXAMPLE.COM} now',
  'write to {ada＠example.com} now',
  'write to {ada @ example . com} now',
  'write to {名前@例え.jp} now',
  'write to {ada2@ex-ample4.com} now',
  'ada@example, a handle without a domain',
  'ada  @  example.com',
];

const LINKS = [
  'see {www.ada.example/cv} now',
  'see ({https://ada.example/a}) now',
  'see [{http://ada.example/a}] now',
  'see <{https://ada.example/a}> now',
  'see "{https://ada.example/a}" now',
  "see '{https://ada.example/a}' now",
  'see {HTTPS://ADA.EXAMPLE/A} now',
  'see ({linkedin.com/in/ada}) now',
  'see {de.linkedin.com/in/ada} now',
  'see {www.xing.com/profile/ada} now',
  ...[
    'github',
    'gitlab',
    'xing',
    'facebook',
    'instagram',
    'twitter',
    'behance',
    'researchgate',
    'orcid',
    'medium',
    'stackoverflow',
  ].flatMap((host) => [`see {${host}.com/ada} now`, `see {${host}.org/ada} now`, `see {${host}.net/ada} now`]),
  ...['skype', 'telegram', 'whatsapp', 'wechat', 'linkedin', 'github', 'twitter'].flatMap((network) => [
    `my {${network}: ada.l} now`,
    `my {${network}=@ada} now`,
    `my {${network} :ada} now`,
  ]),
  'github.com is where the code lies',
  'notlinkedin.com/in/ada',
  'myskype: no',
  'knows twitter, github and skype',
];

const PHONES = [
  'call {+44 113 555 0100} today',
  'call {0044 113 5550100} today',
  'call {(0113) 555-0100} today',
  'call {+(44) 113 555 0100} today',
  'call {(+44) 113 555 0100} today',
  'call {555.010.0199} today',
  'call {555/0100199} today',
  'call {1234567} today',
  'call {+1 23456789 0123456} today',
  'call {0113 5550100 ext. 12} today',
  'call {0113 5550100 ext 12} today',
  'call {0113 5550100x12} today',
  'call {0113 5550100 x 12}, then ask',
  'call {0113 5550100}. Then ask',
  'call {0113 5550100}, then ask',
  'ran 12 34 56 units',
  'part 123 456 of a drawing',
  'serial 12345678901234567 of a pump',
  'a yield of 555-0100%',
  'a load of 555-0100kg',
  'a part M555-0100',
  'a ratio of 1,555-0100',
  'a sum of 555-0100,5 francs',
  'from 2015-2019, and 2015/2019, and 2015.2019',
  'from 2015 - 2019',
  'from 1999 / 2004',
  'from 12.2015-2019',
  'from 01/2015-12/2019',
  'from 01/2015 - 12/2019',
  'on 31.12.2019, 2019-12-31 and 1/2/2019',
];

const STREETS = [
  ...'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Parkway|Pkwy|Highway|Hwy|Square|Nagar|Marg'
    .split('|')
    .map((kind) => `lives at {9 Oak ${kind}}`),
  'lives at {9 Oak Apt 4}',
  'lives at {9 Oak Suite 4}',
  'lives at {123456 Oak Street}',
  'lives at {12a, Elm Grove Road, Leeds LS1 4AP}\nand works in York',
  'lives at {5 Long And Winding St. Mary Lane}',
  "lives at {7 O'Connell St.}",
  ...'strasse|straße|str.|weg|platz|allee|gasse|straat|laan|plein'.split('|').map((kind) => `wohnt {Linden${kind} 12}`),
  'wohnt {Hauptstraße 5 a, 53111 Bonn}\nund arbeitet in Köln',
  'wohnt {Haupt-Neuweg 1234}',
  ...'rue|avenue|calle|avenida|rua|via|viale|piazza|plaza'.split('|').map((kind) => `vive en {${kind} de la Paz 12, Lugo}`),
  ...'rue|avenue|boulevard|place|chemin|allée'.split('|').map((kind) => `habite {12 ${kind} de la Paix}`),
  'habite {12 bis, rue de la Paix, Paris}\net travaille à Lyon',
  'habite {12bis rue Foch}',
  'mail to {P.O. Box 12, Leeds}',
  'mail to {PO Box 12}',
  'mail to {p. o. box 12}',
  ...'Address|Adresse|Anschrift|Wohnort|Dirección|Endereço|Indirizzo|Adres'
    .split('|')
    .flatMap((heading) => [`{${heading}: Elm House}`, `Ada\n {${heading} : Elm House}\nWelder`]),
  'Home: {Springfield, IL 62701} now',
  'Home: {St. Mary-le-Bow, TX, 62701-1234} now',
  'no Address: here',
  'Springfield, Il 6270',
  'a boxing club',
  'the street was long',
];

describe('what says who an applicant is, and nothing beside it, is covered', () => {
  it.each([...ADDRESSES_OF_MAIL, ...LINKS, ...PHONES, ...STREETS])('%s', (marked) => {
    const { text, covered } = readBraces(marked);
    expect(mask(text, NOBODY)).toBe(covered);
  });
});

describe('the name at the head of a résumé', () => {
  it.each([
    '{Jordan Vance}\nWelder at a shipyard',
    '{Jordan Ashby Lee Vance}\nWelder',
    '  {Jordan B. Vance}  \r\nWelder',
    '\n\n{JORDAN VANCE}\nWelder',
    "{Seán O'Vance}\nWelder",
    '{Jean-Luc D’Arc}\nWelder',
    '{Jordan\tVance}\nWelder',
    'Jordan\nWelder at a shipyard',
    'Jordan Vance',
    'Jordan vance\nWelder',
    'Jordan Ashby Lee Vance Brook\nWelder',
    'Jordan, Vance\nWelder',
    'Welder\nJordan Vance\n',
    `${'J'.repeat(30)} ${'V'.repeat(30)}\nWelder`,
  ])('is covered where it is one: %j', (marked) => {
    const { text, covered } = readBraces(marked);
    expect(mask(text, NOBODY)).toBe(covered);
  });

  it.each(
    (
      'Curriculum|Vitae|Resume|Résumé|Lebenslauf|Profile|Summary|Objective|Engineer|Engineering|Manager|Technician|Operator|Supervisor|' +
      'Consultant|Director|Analyst|Specialist|Production|Process|Quality|Manufacturing|Plant|Industrial|Mechanical|Electrical|Lead|Senior|' +
      'Skills|Experience|Education|Work|Professional|Executive|Career|Sales|Assistant|Coordinator|Developer|Designer|Chef|Ingenieur|' +
      'Ingenieurin|Technicien|Certified|Student|Applicant|Officer|Planner|Buyer|Intern|Accountant|Teacher|Nurse|Lawyer|Attorney|' +
      'Administrator|Representative|Associate|Highlights|Overview|Accomplishments|Qualifications'
    ).split('|'),
  )('is none where a trade or a heading stands there: %s', (word) => {
    const text = `Shipyard ${word}\nWelded hulls`;
    expect(mask(text, NOBODY)).toBe(text);
  });
});

describe('columns', () => {
  it.each<Field>(['name', 'first_name', 'middle_name', 'last_name', 'email', 'phone', 'address', 'link', 'never_scored'])(
    'of %s are covered wholly',
    (field) => {
      expect(maskCell('any words\n12', field, NOBODY)).toBe('███ █████\n██');
    },
  );

  it.each<Field>(['resume', 'experience', 'degree', 'certifications', 'skills', 'notes'])(
    'of %s only where they say who it is',
    (field) => {
      expect(maskCell('any words\n12', field, NOBODY)).toBe('any words\n12');
    },
  );
});
