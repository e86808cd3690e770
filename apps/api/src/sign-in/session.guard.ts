import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@plumbline/contract';
import { SessionKeeper } from '@plumbline/persistence';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ROUTES } from '../public-routes';
import { NEEDED_PERMISSIONS } from './needs';
import { PERMISSIONS } from './permissions';
import { SessionCookie } from './session-cookie';
import './signed-in-request';

/** Nobody is in by default: a route needs a session and a permission unless the one list names it; a route that says nothing is shut. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionKeeper,
    private readonly cookie: SessionCookie,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // The route's own pattern, never the text of the address: encoded addresses do not get past it.
    if (PUBLIC_ROUTES.has(`${request.method} ${request.routeOptions.url ?? ''}`)) return true;
    const secret = this.cookie.read(request);
    const signedIn = secret === undefined ? null : await this.sessions.find(secret);
    if (signedIn === null) throw new UnauthorizedException('Sign in first: there is no session, or it has ended.');
    request.account = signedIn.account;
    request.sessionId = signedIn.sessionId;
    const needed = this.reflector.getAllAndOverride<readonly Permission[] | undefined>(NEEDED_PERMISSIONS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const granted = PERMISSIONS[signedIn.account.role];
    if (needed?.every((it) => granted.includes(it)) !== true)
      throw new ForbiddenException(`Your role, ${signedIn.account.role}, does not permit this. Ask an administrator.`);
    return true;
  }
}
