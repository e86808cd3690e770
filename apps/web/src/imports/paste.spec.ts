import { Screen } from '../testing/screen';
import { anImport } from './an-import.fixture';
import { ImportsPage } from './imports-page';
import { cellsIn } from './pasted-cells';

const CELLS = 'Name\tDegree\tNotes\r\nAda Example\tBSc Industrial Engineering\t"two\r\nlines"\r\nBen Example\tMSc Physics\t\r\n';

describe('Cells out of a spreadsheet', () => {
  const open = async () => {
    const screen = await Screen.open({
      page: ImportsPage,
      path: 'openings/:openingId/imports',
      url: '/openings/an-opening/imports',
      permissions: ['imports.read', 'imports.write'],
    });
    await screen.answer('GET', 'openings/an-opening/imports', { imports: [], limitBytes: 1000 });
    return screen;
  };
  const paste = async (screen: Screen, text: string, target: EventTarget = document.body) => {
    const clipboardData = { getData: () => text, files: [new File(['…'], 'image.png', { type: 'image/png' })] };
    target.dispatchEvent(Object.assign(new Event('paste', { bubbles: true }), { clipboardData }));
    await screen.settle();
  };
  const sent = async (screen: Screen) => {
    const body = await screen.answer(
      'POST',
      'openings/an-opening/imports?start=true',
      anImport({ id: 'it', openingId: 'an-opening' }),
      201,
    );
    const file = body instanceof FormData ? body.get('file') : null;
    if (!(file instanceof File)) throw new Error('No file was sent.');
    return { name: file.name, size: file.size };
  };

  it('are pasted anywhere on the page, looked at, and imported', async () => {
    const screen = await open();
    await paste(screen, CELLS);
    expect(screen.all('[role="status"]')).toContain('2 rows in 3 columns: Name, Degree, Notes.');
    await screen.press('Import them');
    expect(await sent(screen)).toEqual({ name: 'pasted-cells.tsv', size: CELLS.length });
    expect(screen.address).toBe('/openings/an-opening/imports/it');
  });

  it('are asked for by a button, for who has no keyboard', async () => {
    const screen = await open();
    await screen.press('Paste cells');
    expect(screen.all('[role="status"]')).toContain('Copy them in the spreadsheet, headings included, and paste them here.');
    await screen.press('Import them');
    expect(screen.all('[mat-dialog-title]')).toEqual(['Paste cells']);
    await screen.press('Leave it');
    expect(screen.all('[mat-dialog-title]')).toEqual([]);
  });

  it('are not taken from where somebody writes, and neither is a picture', async () => {
    const screen = await open();
    const field = document.body.appendChild(document.createElement('input'));
    await paste(screen, CELLS, field);
    await paste(screen, 'just a word');
    field.remove();
    expect(screen.all('[mat-dialog-title]')).toEqual([]);
    expect(screen.isAskedFor('POST', 'openings/an-opening/imports?start=true')).toBe(false);
  });

  it.each([
    ['a line alone', 'Name\tDegree'],
    ['one column', 'Name\nAda Example'],
    ['nothing', ' \n\n'],
  ])('are no table where there is %s', (_, text) => {
    expect(cellsIn(text)).toBeNull();
  });

  it('may be divided by semicolons as well', () => {
    expect(cellsIn('\nName;Degree\nAda;BSc')).toEqual({ headings: ['Name', 'Degree'], rows: 1 });
  });
});
