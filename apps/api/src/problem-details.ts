import { HttpException } from '@nestjs/common';
import type { Problem } from '@plumbline/contract';
import {
  AccountRefusal,
  AlreadySetUp,
  EmailTaken,
  ImportRefusal,
  LastAdministrator,
  LinkRefused,
  NoSuchAccount,
  NotNow,
  NotThere,
  OpeningClosed,
  SameFileAlready,
  SignInRefused,
  UploadIncomplete,
  UploadTooLarge,
  WeakPassword,
  WrongPassword,
} from '@plumbline/persistence';
import { STATUS_CODES } from 'node:http';
import { QueryFailedError } from 'typeorm';
import { InvalidRequest } from './invalid-request';

type Refusal = abstract new (...details: never[]) => Error;

/** One status a meaning. What is not here is a bug or an outage: 500, told to the log and not to the world. */
const STATUSES: readonly (readonly [Refusal, number])[] = [
  [SignInRefused, 401],
  [LinkRefused, 410],
  [AlreadySetUp, 409],
  [EmailTaken, 409],
  [LastAdministrator, 409],
  [NoSuchAccount, 404],
  // Not 401: that means signed out, and a page would send the person to sign in.
  [WrongPassword, 422],
  [WeakPassword, 422],
  [NotThere, 404],
  [SameFileAlready, 409],
  [OpeningClosed, 409],
  [NotNow, 409],
  [UploadTooLarge, 413],
  [UploadIncomplete, 400],
  [ImportRefusal, 400],
  [AccountRefusal, 400],
];

/** What went wrong, as RFC 9457 problem details for whoever asked for this path. */
export function problemDetails(error: unknown, path: string): Problem {
  const status = statusOf(error);
  return {
    type: typeOf(error, status),
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: status < 500 && error instanceof Error ? error.message : OUR_FAULT,
    instance: path,
    ...particulars(error),
  };
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const OUR_FAULT = 'Something went wrong on our side. Try again; if it stays, tell your administrator.';

/** What a page can do more with than show it: the fields at fault, the earlier import of the same file. */
function particulars(error: unknown): Pick<Problem, 'fields' | 'earlier'> {
  if (error instanceof InvalidRequest) return { fields: [...error.fields] };
  return error instanceof SameFileAlready ? { earlier: { id: error.earlier.id, fileName: error.earlier.fileName } } : {};
}

/** A name of its own for each of our refusals; the status alone for what a framework refuses. */
function typeOf(error: unknown, status: number): string {
  const isOurs = error instanceof Error && !(error instanceof HttpException) && status < 500;
  return `urn:plumbline:${isOurs ? kebab(error.name) : String(status)}`;
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const known = STATUSES.find(([refusal]) => error instanceof refusal);
  if (known !== undefined) return known[1];
  // A value that PostgreSQL cannot hold (a NUL in a text, a number too large) is the sender's fault, not ours.
  if (error instanceof QueryFailedError) return sqlState(error.driverError).startsWith('22') ? 400 : 500;
  const { statusCode } = error instanceof Error && 'statusCode' in error ? error : { statusCode: 500 };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
}

function sqlState(driverError: unknown): string {
  return driverError instanceof Error && 'code' in driverError && typeof driverError.code === 'string' ? driverError.code : '';
}

const kebab = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
