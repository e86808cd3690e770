import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@plumbline/contract';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ROUTES } from '../public-routes';
import { Gatekeeper } from './gatekeeper';
import { NEEDED_PERMISSIONS } from './needs';

/** Nobody is in by default: a route needs a session and a permission unless the one list names it; a route that says nothing is shut. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly gatekeeper: Gatekeeper,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // The route's own pattern, never the text of the address: encoded addresses do not get past it.
    if (PUBLIC_ROUTES.has(`${request.method} ${request.routeOptions.url ?? ''}`)) return true;
    const needed = this.reflector.getAllAndOverride<readonly Permission[] | undefined>(NEEDED_PERMISSIONS, [
      context.getHandler(),
      context.getClass(),
    ]);
    await this.gatekeeper.admit(request, needed);
    return true;
  }
}
