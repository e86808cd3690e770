import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Over TLS the name binds the cookie to this host and path, so that no neighbour can set it. */
export function sessionCookie(publicUrl: string): SessionCookie {
  return new SessionCookie(publicUrl.startsWith('https:'));
}

/** Reads and writes the session id in the browser's cookie. */
export class SessionCookie {
  readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(isSecure: boolean) {
    this.name = isSecure ? '__Host-plumbline' : 'plumbline';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, secret: string): void {
    void reply.setCookie(this.name, secret, this.options);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options).header('Clear-Site-Data', '"cache", "cookies", "storage"');
  }
}
