import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { AccountRefusal } from './refusals';

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. The library's default kind is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const FEWEST_CHARACTERS = 12;

let common: ReadonlySet<string> | undefined;

/** Refuses a password that is short, common, or made of what everybody knows of its owner. Asks nobody outside. */
export function refuseWeakPassword(password: string, owner: { readonly email: string; readonly name: string }): void {
  if (Array.from(password).length < FEWEST_CHARACTERS)
    throw new WeakPassword('Use 12 characters or more. A few words in a row are easy to remember.');
  const folded = password.normalize('NFKC').toLowerCase();
  common ??= new Set(dictionary['passwords-common'].map((it) => it.toLowerCase()));
  const stem = folded.replace(/[\d\W_]+$/u, '');
  if (common.has(folded) || common.has(stem) || isRepeated(folded))
    throw new WeakPassword('This password is among the first that are tried. Choose another.');
  const known = [...owner.email.split('@'), ...owner.name.split(/\s+/), 'plumbline']
    .map((it) => it.toLowerCase())
    .filter((it) => it.length > 3);
  if (known.some((it) => folded.includes(it) && folded.length - it.length < 8))
    throw new WeakPassword('This password is built from your name or address. Choose another.');
}

function isRepeated(text: string): boolean {
  return (
    new Set(text).size < 5 ||
    [1, 2, 3, 4].some((length) =>
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .startsWith(text),
    )
  );
}

export class WeakPassword extends AccountRefusal {}

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Takes as long for an account that does not exist: a stand-in hash is verified, and refused. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  standIn ??= hashPassword('nobody has this password');
  const isRight = await verify(passwordHash ?? (await standIn), password.normalize('NFKC'));
  return isRight && passwordHash !== null;
}

let standIn: Promise<string> | undefined;
