import type { Params } from 'nestjs-pino';

/** One line a request: method, route and status. No address bar (it may carry what somebody typed), no cookie, no body. */
export function requestLog(level: string): Params {
  return {
    pinoHttp: {
      level,
      autoLogging: { ignore: (request) => isHealthCheck('originalUrl' in request ? request.originalUrl : request.url) },
      serializers: {
        req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      },
    },
  };
}

/** Asked every few seconds by whoever keeps this process running. Middleware sees its own part of an address in `url`. */
const isHealthCheck = (url: unknown): boolean => url === '/livez' || url === '/readyz';
