import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyAttempts } from './sign-in/sign-in-throttle';
import { PROBLEM_TYPE, problemDetails } from './problem-details';

/** The only place where an error becomes an answer: RFC 9457 problem details. What is our fault is told to the log, not to the world. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  private readonly log = new Logger('Api');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemDetails(error, http.getRequest<FastifyRequest>().url.split('?')[0] ?? '');
    if (problem.status >= 500) this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (error instanceof TooManyAttempts) void reply.header('retry-after', String(error.retryAfterSeconds));
    void reply.status(problem.status).header('content-type', PROBLEM_TYPE).send(problem);
  }
}
