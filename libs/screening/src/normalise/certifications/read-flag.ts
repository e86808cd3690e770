import type { Cell } from '../../applicant/column';
import type { CalendarDay, CertificationStatus } from '../../applicant/facts';
import { annotate } from './annotate';
import { fold } from './fold';
import { mentionsIn } from './mentions';
import { readCell } from './read-cell';
import type { Statement } from './statement';
import { endOf, startOf } from './token-arrays';
import { tokenize } from './tokens';

const YES = new Set('y yes x true 1 ja j oui o si s sim tak t {ticked} ok have held evet da + vrai verdadero wahr ✔ √'.split(' '));
const NO = new Set('n no 0 false none nein non nao nie nee - -- {unticked} hayir nej nei keine na faux falso falsch ne nil'.split(' '));

function plainAnswer(text: string): CertificationStatus | null {
  const words = tokenize(text).lexemes.map((lexeme) => lexeme.text);
  const answer = words.filter((word) => !['.', '!', '(', ')', "'", '"'].includes(word)).join('');
  if (YES.has(answer)) return 'held';
  if (NO.has(answer) || answer === 'n/a') return 'not_held';
  return answer.endsWith('?') && answer.length < MAYBE_LENGTH ? 'unclear' : null;
}

const REASONS: Readonly<Record<'held' | 'not_held' | 'unclear' | 'in_progress', string>> = {
  in_progress: 'is being worked towards.',
  held: 'is answered with yes in its own column.',
  not_held: 'is answered with no in its own column.',
  unclear: 'has only a question mark in its own column.',
};

function wholeQuote(cell: Cell, text: string): Statement['quote'] {
  const start = cell.text.indexOf(text);
  return { column: cell.column, start, end: start + text.length, text };
}

const MAYBE_LENGTH = 7;

/** Reads the cell as if the column's name stood before it, and maps the quote back to the cell. */
function readTogether(cell: Cell, name: string, code: string, asOf: CalendarDay): readonly Statement[] {
  const lead = `${name}: `;
  const statements = readCell({ ...cell, text: lead + cell.text }, asOf);
  return statements.map((statement) => {
    if (statement.code !== code && statement.quote.start >= lead.length) {
      const start = statement.quote.start - lead.length;
      const end = statement.quote.end - lead.length;
      return { ...statement, quote: { ...statement.quote, start, end, text: cell.text.slice(start, end) } };
    }
    const isSilent = statement.verdict.status === 'held' && statement.verdict.isPlain;
    const verdict = isSilent
      ? { ...statement.verdict, status: 'unclear' as const, reason: `The answer in the column of ${code} says neither yes nor no.` }
      : statement.verdict;
    return { ...statement, verdict, quote: wholeQuote(cell, cell.text.trim()) };
  });
}

/** "CPIM valid until": what stands below is no date of award. */
const OF_VALIDITY =
  'valid until|valid till|valid to|valid thru|valid through|expir|gultig bis|valable jusqu|vence|vigencia|wazne do|wazny do|wazna do|geldig tot|scadenza'.split(
    '|',
  );
/** Signed up for an examination; of a licence it is the licence itself. */
const SIGNED_UP = new Set('registered|enrolled|signed up|booked|inscrit|inscrite|inscrits|inscrites|inscrito|angemeldet'.split('|'));
const LICENCES = /^(?:PE|PENG|CEng|EIT)$/u;
/** Of the society, which anybody can be. */
const MEMBERS = new Set('member|membership|mitglied|membre|socio|czlonek'.split('|'));

function isMember(answer: string): boolean {
  return MEMBERS.has(answer.replace(/^(?:apics|ascm|asq|pmi) /u, '').replace(/ only$/u, ''));
}

/** Folded, without the marks around it. */
function plainOf(text: string): string {
  return fold(text).text.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** Answers whose word means something else than beside a name in running text; a form that lets tick repeats the heading. */
function answerInWords(text: string, heading: string, code: string): CertificationStatus | null {
  const answer = plainOf(text);
  if (answer === plainOf(heading.replace(/ \(\d+\)$/u, ''))) return 'held';
  if (SIGNED_UP.has(answer) && !LICENCES.test(code)) return 'in_progress';
  return isMember(answer) ? 'not_held' : null;
}

/** Reads a cell of a column that is headed by one credential: yes, no, a date, or words. */
export function readFlag(cell: Cell, asOf: CalendarDay, headed: 'any' | 'only named' = 'any'): readonly Statement[] {
  const text = cell.text.trim();
  if (text === '') return [];
  const heading = annotate(cell.column);
  const mention = mentionsIn(heading, 'certification_flag')[0];
  if (mention === undefined && headed === 'only named') return [];
  if (mention === undefined) return readCell({ ...cell, field: 'certifications' }, asOf);
  const status = plainAnswer(text) ?? answerInWords(text, cell.column, mention.code);
  if (status === 'held' || status === 'not_held' || status === 'unclear' || status === 'in_progress') {
    const verdict = { status, reason: `${mention.code} ${REASONS[status]}`, isPlain: false, isFullModuleSet: false };
    return [{ code: mention.code, verdict, quote: wholeQuote(cell, text), day: '' }];
  }
  const name = cell.column.slice(startOf(heading.tokens, mention.from), endOf(heading.tokens, mention.to - 1));
  const column = plainOf(cell.column);
  const isValidity = OF_VALIDITY.some((phrase) => column.includes(phrase));
  return readTogether(cell, isValidity ? `${name} valid until` : name, mention.code, asOf);
}
