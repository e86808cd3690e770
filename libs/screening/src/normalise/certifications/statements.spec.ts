import type { Certification } from '../../applicant/facts';
import { FIELDS, type Field } from '../../applicant/column';
import { CORNERS_GOLDEN } from './corners.golden';
import { DENIALS_GOLDEN } from './denials.golden';
import { FORMS_GOLDEN } from './forms.golden';
import { LATER_MENTIONS_GOLDEN } from './mentions-later.golden';
import { MENTIONS_GOLDEN } from './mentions.golden';
import { readCertifications } from './read-certifications';
import { WHOSE_GOLDEN } from './whose.golden';

const LINES = [MENTIONS_GOLDEN, LATER_MENTIONS_GOLDEN, CORNERS_GOLDEN, DENIALS_GOLDEN, FORMS_GOLDEN, WHOSE_GOLDEN].flatMap((golden) =>
  golden.slice(1, -1).split('\n'),
);

const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

function sayAll(certifications: readonly Certification[]): string {
  return certifications
    .map(({ code, status, quote, reason, isFullModuleSet, mentions }) => {
      const also = mentions.length > 0 ? ` Also ${mentions.map(({ text }) => JSON.stringify(text)).join(', ')}` : '';
      return `${code} ${status}${isFullModuleSet ? ' (modules)' : ''} ${JSON.stringify(quote.text)} ${reason}${also}`;
    })
    .join('; ');
}

describe('what is said of a credential, in full', () => {
  it.each(LINES)('%s', (line) => {
    const [, field, text] = /^(\w+) ("(?:[^"\\]|\\.)*") => /u.exec(line)!;
    if (!isField(field!)) throw new Error(line);
    const column = field === 'certification_flag' ? 'CPIM' : 'Column';
    const said = readCertifications([{ column, field, text: JSON.parse(text!) as string }], '2026-11-23');
    expect(`${field} ${text!} => ${sayAll(said)}`).toBe(line);
  });
});

it('none of the denials says that CPIM is held', () => {
  expect(DENIALS_GOLDEN.split('\n').filter((line) => / => (?:.*; )?CPIM held/u.test(line))).toEqual([]);
});
