import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** The account that is signed in, as the guard left it with the request. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request: { readonly account?: { readonly id: string; readonly name: string } } = context.switchToHttp().getRequest();
  return request.account;
});
