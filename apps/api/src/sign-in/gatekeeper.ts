import { ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import type { Permission } from '@plumbline/contract';
import { SessionKeeper } from '@plumbline/persistence';
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
    const granted = PERMISSIONS[signedIn.account.role];
    if (needed?.every((it) => granted.includes(it)) !== true)
      throw new ForbiddenException(`Your role, ${signedIn.account.role}, does not permit this. Ask an administrator.`);
  }
}
