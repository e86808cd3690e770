import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One part of an archive. What its directory says of its size may be a lie. */
export interface Part {
  readonly name: string;
  readonly packed: Buffer;
  readonly crc: number;
  /** As the directory says. */
  readonly size: number;
}

/** An honest part. */
export function part(name: string, text: string): Part {
  const bytes = Buffer.from(text);
  return { name, packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
}

/** A part that unpacks to so many megabytes of blanks from a few kilobytes, and whose directory says `size`. */
export function bomb(name: string, megabytes: number, size: number): Part {
  // A block that ends on a whole byte and refers to nothing before it can be repeated.
  const blanks = Buffer.alloc(1_048_576, ' ');
  const block = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  const blocks = Array.from({ length: megabytes }, () => block);
  const crc = blocks.reduce((sum) => crc32(blanks, sum), 0);
  return { name, packed: Buffer.concat([...blocks, last]), crc, size };
}

/** A ZIP archive, written by hand, because no library writes what an attacker writes. */
export function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, crc, size } of parts) {
    const label = Buffer.from(name);
    const sizes = [crc, packed.length, size];
    const local = header(0x04034b50, [0, sizes], label.length);
    bodies.push(local, label, packed);
    directory.push(header(0x02014b50, [offset, sizes], label.length), label);
    offset += local.length + label.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

function header(signature: number, [offset, sizes]: [number, readonly number[]], nameLength: number): Buffer {
  const isDirectory = signature === 0x02014b50;
  const out = Buffer.alloc(isDirectory ? 46 : 30);
  out.writeUInt32LE(signature, 0);
  const at = isDirectory ? 2 : 0;
  if (isDirectory) out.writeUInt16LE(20, 4);
  out.writeUInt16LE(20, 4 + at);
  out.writeUInt16LE(8, 8 + at);
  sizes.forEach((it, index) => out.writeUInt32LE(it, 14 + at + index * 4));
  out.writeUInt16LE(nameLength, 26 + at);
  if (isDirectory) out.writeUInt32LE(offset, 42);
  return out;
}

/** The parts of a workbook with one sheet, whose XML is given. */
export function workbook(sheet: Part | string): Part[] {
  const main = 'http://schemas.openxmlformats.org';
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${main}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Type="${main}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}/spreadsheetml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"><sheets><sheet name="Applicants" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Type="${main}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    typeof sheet === 'string' ? part('xl/worksheets/sheet1.xml', sheet) : sheet,
  ];
}

/** A sheet of rows of text; a cell may say at which reference it stands. */
export function sheetOf(rows: readonly (readonly (string | { readonly at: string; readonly text: string })[])[], before = ''): string {
  const cell = (it: string | { readonly at: string; readonly text: string }, row: number, column: number): string => {
    const { at, text } = typeof it === 'string' ? { at: `${String.fromCharCode(65 + column)}${row + 1}`, text: it } : it;
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((it, column) => cell(it, row, column)).join('')}</row>`);
  return `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
