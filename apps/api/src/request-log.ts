import type { Params } from 'nestjs-pino';

/** One line a request: method, route and status. No address bar (it may carry what somebody typed), no cookie, no body. */
export function requestLog(level: string): Params {
  return {
    pinoHttp: {
      level,
      autoLogging: { ignore: (request) => request.url === '/livez' || request.url === '/readyz' },
      serializers: {
        req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}
