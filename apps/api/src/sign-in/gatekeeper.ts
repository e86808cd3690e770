import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import type { Permission } from '@plumbline/contract';
import { type AccountRecord, SessionKeeper } from '@plumbline/persistence';
import type { FastifyRequest } from 'fastify';
import { PERMISSIONS } from './permissions';
import { SessionCookie } from './session-cookie';
import './signed-in-request';

/** Lets a request in: whoever is signed in and may do what is needed. */
@Injectable()
export class Gatekeeper {
  constructor(
    private readonly sessions: SessionKeeper,
    private readonly cookie: SessionCookie,
  ) {}

  /** Leaves the account and the session with the request. Refuses with 401, or with 403 where `needed` is not granted or not told. */
  async admit(request: FastifyRequest, needed: readonly Permission[] | undefined): Promise<void> {
    const secret = this.cookie.read(request);
    const signedIn = secret === undefined ? null : await this.sessions.find(secret);
    if (signedIn === null) throw new UnauthorizedException('Sign in first: there is no session, or it has ended.');
    request.account = signedIn.account;
    request.sessionId = signedIn.sessionId;
    if (!isGranted(signedIn.account, needed))
      throw new ForbiddenException(`Your role, ${signedIn.account.role}, does not permit this. Ask an administrator.`);
  }

  /** Who listens on, asked again and again while an answer lasts: null once the session has ended or the permission is gone. */
  async stillAdmits(sessionId: string, needed: readonly Permission[]): Promise<AccountRecord | null> {
    const account = await this.sessions.look(sessionId);
    return account !== null && isGranted(account, needed) ? account : null;
  }
}

const isGranted = ({ role }: AccountRecord, needed: readonly Permission[] | undefined): boolean =>
  needed?.every((it) => PERMISSIONS[role].includes(it)) === true;
