import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decode as decodeWhole, encodingExists, getDecoder } from 'iconv-lite';
import { detect } from 'jschardet';

/** Enough of a file to tell its encoding, dialect and header by. */
const HEAD_BYTES = 262_144;

/** The first bytes of a file. */
export async function readHead(file: string, bytes = HEAD_BYTES): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The encoding of a file: told from its head, or, where that is plain ASCII, from the first part of the file that is not. */
export async function detectFileEncoding(file: string, head: Buffer): Promise<string> {
  if (head.length < HEAD_BYTES || !isAscii(head) || head.includes(0)) return detectEncoding(head);
  const rest: AsyncIterable<Buffer> = createReadStream(file, { start: head.length, highWaterMark: HEAD_BYTES });
  for await (const part of rest) {
    if (!isAscii(part)) return detectEncoding(part);
  }
  return 'utf-8';
}

/**
 * The name of the encoding of a text, told from its head: the byte order mark, else where the zero bytes stand, else whether it is
 * valid UTF-8, else what the letters look like. Windows-1252 where nothing tells.
 */
export function detectEncoding(head: Buffer): string {
  return markedEncoding(head) ?? wideEncoding(head) ?? (isUtf8(head) ? 'utf-8' : guessedEncoding(head));
}

function markedEncoding(head: Buffer): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Text in a Latin alphabet as UTF-16 has a zero in every other byte. */
function wideEncoding(head: Buffer): string | undefined {
  const sample = head.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

function isUtf8(head: Buffer): boolean {
  try {
    // `stream` lets the head end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    // Thrown for bytes that are not UTF-8: that is the answer.
    return false;
  }
}

function guessedEncoding(head: Buffer): string {
  const guess = detect(head.toString('latin1'));
  const name = guess.encoding?.toLowerCase() ?? '';
  // Western European text in one byte a letter is hard to tell apart; Windows-1252 holds what the others of its family do.
  const isWestern = guess.confidence < 0.5 || !encodingExists(name) || /^(?:iso-?8859-(?:1|15)|ascii|mac.*)$/.test(name);
  const latin = isWestern || ONE_BYTE.test(name) ? latinEncoding(head) : undefined;
  return latin ?? (isWestern ? 'windows-1252' : name);
}

const ONE_BYTE = /^(?:windows-125\d|iso-?8859-\d+)$/;

/**
 * What tells encodings of Latin letters from Windows-1252, by how their letters look in it: Polish puts raised figures into words, Czech has
 * š and ž beside letters of Danish and Italian, Turkish has letters of Icelandic without its vowels.
 */
function latinEncoding(head: Buffer): string | undefined {
  const text = decodeWhole(head, 'windows-1252');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(/\p{L}[³¹¿](?!\d)|[³¿]\p{Ll}/gu) >= FEWEST_SIGNS) return 'windows-1250';
  if (count(/[šžŠŽ]/gu) >= FEWEST_SIGNS && count(/[øìèùòØÌÈÙ]/gu) >= FEWEST_SIGNS) return 'windows-1250';
  const icelandic = count(/[ðþýÐÞÝ]/gu);
  return icelandic >= FEWEST_SIGNS && count(/[áíóúæÁÍÓÚÆ]/gu) * 3 < icelandic ? 'windows-1254' : undefined;
}

const FEWEST_SIGNS = 3;

/**
 * Turns chunks of bytes into text. Bytes that the encoding does not know become U+FFFD, and so do halves of a character; NUL, which no
 * database keeps, is left out, and so is a byte order mark.
 */
export interface TextReader {
  read(chunk: Buffer): string;
  end(): string;
}

/** Throws for an encoding that is not known. */
export function textReader(encoding: string): TextReader {
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8');
    return { read: (chunk) => withoutNul(decoder.decode(chunk, { stream: true })), end: () => decoder.decode() };
  }
  if (!encodingExists(encoding)) throw new UnknownEncoding(encoding);
  const decoder = getDecoder(encoding);
  return { read: (chunk) => wellFormed(withoutNul(decoder.write(chunk))), end: () => wellFormed(decoder.end() ?? '') };
}

/** UTF-8 as it stands, a character a byte, without NUL and the byte order mark; `utf8Cell` makes text of it, as `textReader` would. */
export function utf8Bytes(): TextReader {
  let isFirst = true;
  let isAfterNul = false;
  return {
    read: (chunk) => {
      const start = isFirst && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
      isFirst = false;
      const bytes = (isAfterNul ? '\0' : '') + chunk.toString('latin1', start);
      isAfterNul = bytes.endsWith('\0');
      return bytes.includes('\0') ? bytes.replace(NUL_AND_HALVES, withoutHalves) : bytes;
    },
    end: () => '',
  };
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Left out, a NUL must not bring halves of a character together that it kept apart: those after it are no character. */
const NUL_AND_HALVES = /\0+([\x80-\xbf]*)/g;
const NO_CHARACTER = Buffer.from('\uFFFD').toString('latin1');
const withoutHalves = (_nul: string, halves: string): string => NO_CHARACTER.repeat(halves.length);

/** What a piece of `utf8Bytes` says; it must not begin or end within a character. */
export function utf8Cell(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '') : text);
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

export function decodeHead(head: Buffer, encoding: string): string {
  const text = encoding === 'utf-8' ? new TextDecoder('utf-8').decode(head, { stream: true }) : decodeWhole(head, encoding);
  return withoutNul(text);
}

export class UnknownEncoding extends Error {
  constructor(encoding: string) {
    super(`There is no encoding called "${encoding}". Choose UTF-8, Windows-1252 or UTF-16.`);
  }
}
