import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const HARMLESS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whatever changes anything must come from this site's own pages, or from a program that is no browser and carries no `Origin`.
 * A page of another site, or an old tab of it, is refused before any handler runs.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly publicOrigin: string) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (HARMLESS.has(request.method)) return true;
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isOurs = origin === undefined || origin === this.publicOrigin || this.isSameHost(origin, host);
    if (!isOurs || (site !== undefined && site !== 'same-origin' && site !== 'none'))
      throw new ForbiddenException('This request comes from another site. Use Plumbline’s own pages.');
    return true;
  }

  /** Reached by another name of the same machine (an IP address, `localhost`): the browser says the host that it asked. */
  private isSameHost(origin: string, host: string | undefined): boolean {
    return host !== undefined && URL.canParse(origin) && new URL(origin).host === host && this.publicOrigin.startsWith('http:');
  }
}
