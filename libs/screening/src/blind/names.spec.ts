import { COVER, mask } from './mask';

const cover = (marked: string): string => marked.replaceAll(/\{([^}]*)\}/gu, (_, part: string) => part.replaceAll(/\S/gu, COVER));
const plain = (marked: string): string => marked.replaceAll(/[{}]/gu, '');

/** What the list says of an applicant, and a text whose covered parts stand in braces. */
type Case = readonly [name: string | null, email: string | null, marked: string];

describe('the names of an applicant are known again', () => {
  it.each<Case>([
    // However they are written.
    ['Søren Łukasz Đuro Dağlıoğlu', null, 'for {Soren}, {Lukasz}, {Duro}, {Daglioglu} and {SØREN}'],
    ['Jürgen Größe', null, 'for {Juergen} {Groesse}, {Jurgen} {Grosse}'],
    ['Aelia Baer', null, 'for {Aelia} and {Baer}, not for Bayer'],
    ['Ada Lovelock', null, "{Lovelock's} and {Lovelock’s} lines"],
    ['Ada Loelock', null, 'the line of {Lolock}'],
    ["Sean O'Brien", null, "{O'Brien} and {O’BRIEN} and {d'Brien}"],
    // A short name is one only with a capital, a long one always.
    ['Mark Stone', null, 'to {mark} {stone} or to {Mark} {Stone}'.replaceAll('{mark} {stone}', 'mark {stone}')],
    ['Will Ng', null, '{Ng} said ng, {Will} will'],
    ['Li X', null, 'by {Li} {X}, li and x'],
    // Titles and particles are nobody's name.
    ...'Mr|Mrs|Ms|Dr|Prof|Ing|Dipl|Herr|Frau|Jr|Sr|Von|Van|De|Der|Den|Da|Di|Do|Dos|Das|Del|La|Le|El|Al|Bin|Ben|Ibn'
      .split('|')
      .map((particle): Case => [`${particle} Lovelock`, null, `${particle} {Lovelock}`]),
    // Initials beside a name, of the applicant's own names alone.
    ['Ada Byron Lovelock', null, 'by {A}. {B}. {Lovelock}'.replace('{A}', 'A')],
    ['Ada Byron Lovelock', null, '{Lovelock}, {A}., not K. {Lovelock}'],
    ['Ada Byron Lovelock', null, '{Lovelock} a. and vitamin B'],
    ['Dr Ada Lovelock', null, 'D. {Lovelock}'],
    ['Ada Lovelock', null, 'plan A and plan L'],
    // The address of their mail tells names as well, unless it is an office's.
    [null, 'ada.lovelock2@example.com', 'by {Ada} {Lovelock} and {lovelock}, not by example'],
    [null, 'al_kim@example.com', 'Al and {Kim}'],
    ...'info|mail|email|contact|jobs|applicant|office|work|home|resume'
      .split('|')
      .map((role): Case => [null, `${role}.kimble@example.com`, `${role.toUpperCase()} {Kimble}`]),
    [null, null, 'Ada Lovelock led a line'],
    ['', '', 'Ada Lovelock led a line'],
  ])('%s, %s: %s', (name, email, marked) => {
    expect(mask(plain(marked), { name, email, phone: null })).toBe(cover(marked));
  });
});
