import { clausesOf, endsPiece } from './clauses';
import { writtenAt } from './token-arrays';
import { tokenize } from './tokens';

function clausesIn(text: string): readonly string[] {
  const tokens = tokenize(text);
  const written = (from: number, to: number): string => {
    const words = Array.from({ length: to - from }, (_, index) => writtenAt(tokens, from + index));
    return words.join(' ').replaceAll('\n', '↵');
  };
  return clausesOf(tokens, []).map(({ from, to }) => written(from, to));
}

/** A text with a bar at each token that parts two pieces. */
function piecesIn(text: string): string {
  const tokens = tokenize(text);
  return tokens.lexemes
    .slice(0, tokens.length)
    .map((lexeme, at) => (endsPiece(tokens, at) ? '│' : lexeme.text))
    .join(' ');
}

describe('the sentences, lines and items of a cell', () => {
  it.each([
    ['CPIM since May. CSCP too', ['CPIM since May .', 'CSCP too']],
    ['CPIM since May.', ['CPIM since May .']],
    ['CPIM.CSCP', ['CPIM . CSCP']],
    ['CPIM.(2024)', ['CPIM .', '( 2024 )']],
    ['CPIM exp. 2029', ['CPIM exp . 2029']],
    ['J. Doe, CPIM', ['J . Doe , CPIM']],
    ['Part 2. Doe, CPIM', ['Part 2 .', 'Doe , CPIM']],
    ['22. November 2021', ['22 . November 2021']],
    ['222. November 2021', ['222 .', 'November 2021']],
    ['x22. November 2021', ['x22 .', 'November 2021']],
    ['1. Teil', ['1 . Teil']],
    ['CPIM; CSCP! PMP? CQE', ['CPIM ;', 'CSCP !', 'PMP ?', 'CQE']],
    ['CPIM\nCSCP', ['CPIM ↵', 'CSCP']],
    ['the\nexam', ['the ↵ exam']],
    ['APICS\nexam', ['APICS ↵', 'exam']],
    ['the\nExam', ['the ↵', 'Exam']],
    ['the:\nexam', ['the : ↵', 'exam']],
    ['the\n2024', ['the ↵', '2024']],
    ['2024\nexam', ['2024 ↵', 'exam']],
    ['CPIM\n(2024)', ['CPIM ↵ ( 2024 )']],
    ['CPIM\n\nCSCP', ['CPIM ↵', '↵', 'CSCP']],
    ['• CPIM • CSCP', ['CPIM •', 'CSCP']],
    ['CPIM * CSCP', ['CPIM *', 'CSCP']],
    ['CPIM*, CSCP', ['CPIM * , CSCP']],
    ['CPIM *', ['CPIM *']],
    [';CPIM', ['CPIM']],
    ['', []],
  ])('%j', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });
});

describe('the pieces of a sentence', () => {
  it.each([
    ['CPIM, CSCP', 'cpim │ cscp'],
    ['CPIM - lapsed', 'cpim │ lapsed'],
    ['CPIM-lapsed', 'cpim - lapsed'],
    ['CPIM -lapsed', 'cpim - lapsed'],
    ['CPIM- lapsed', 'cpim - lapsed'],
    ['CPIM -', 'cpim │'],
    ['CPIM and CSCP', 'cpim │ cscp'],
    ['CPIM y CSCP', 'cpim │ cscp'],
    ['2023 y 2024', '2023 │ 2024'],
    ['CPIM (y)', 'cpim │ y │'],
    ['CPIM: y', 'cpim : y'],
    ['y CPIM', 'y cpim'],
    ['y, CPIM', 'y │ cpim'],
    ['CPIM / CSCP', 'cpim │ cscp'],
    ['CPIM so far', 'cpim so far'],
  ])('%j', (text, pieces) => {
    expect(piecesIn(text)).toBe(pieces);
  });
});
