import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  CurrentSession,
  InvitationAcceptance,
  PasswordChange,
  PasswordReset,
  SessionView,
  SetUp,
  SetUpState,
  SignIn,
} from '@plumbline/contract';
import { AccountKeeper, type AccountRecord, OneTimeLinks, SessionKeeper, SignInRefused, WrongPassword } from '@plumbline/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { VERSION } from '../version';
import { viewAccount } from './account-view';
import { CurrentAccount, CurrentSessionId } from './current-account';
import { NeedsOnlySession } from './needs';
import { PERMISSIONS } from './permissions';
import { SessionCookie } from './session-cookie';
import { SignInThrottle } from './sign-in-throttle';

/** Signing in and out, and what each person does about the own account. */
@ApiTags('sign-in')
@Controller()
export class SignInController {
  constructor(
    private readonly sessions: SessionKeeper,
    private readonly accounts: AccountKeeper,
    private readonly cookie: SessionCookie,
    private readonly throttle: SignInThrottle,
  ) {}

  @Post('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signIn(
    @Body({ schema: SignIn }) { email, password }: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.throttle.refuseTooMany(request.ip, email);
    try {
      const visitor = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
      this.cookie.write(reply, await this.sessions.signIn(email, password, visitor));
    } catch (error) {
      if (error instanceof SignInRefused) this.throttle.remember(request.ip, email);
      throw error;
    }
  }

  @Get('session')
  @NeedsOnlySession()
  @ApiOkResponse({ standardSchema: CurrentSession })
  current(@CurrentAccount() account: AccountRecord): CurrentSession {
    return { account: viewAccount(account), permissions: [...PERMISSIONS[account.role]], version: VERSION };
  }

  @Delete('session')
  @HttpCode(204)
  @NeedsOnlySession()
  @ApiNoContentResponse()
  async signOut(
    @CurrentAccount() account: AccountRecord,
    @CurrentSessionId() sessionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(account.id, sessionId);
    this.cookie.clear(reply);
  }

  @Get('sessions')
  @NeedsOnlySession()
  @ApiOkResponse({ standardSchema: z.array(SessionView) })
  async list(@CurrentAccount() account: AccountRecord, @CurrentSessionId() sessionId: string): Promise<SessionView[]> {
    const sessions = await this.sessions.listOf(account.id);
    return sessions.map((it) => ({
      ...it,
      isCurrent: it.id === sessionId,
      createdAt: it.createdAt.toISOString(),
      lastSeenAt: it.lastSeenAt.toISOString(),
    }));
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @NeedsOnlySession()
  @ApiNoContentResponse()
  async end(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() account: AccountRecord): Promise<void> {
    await this.sessions.end(account.id, id);
  }

  @Post('password')
  @HttpCode(204)
  @NeedsOnlySession()
  @ApiNoContentResponse()
  async changePassword(
    @Body({ schema: PasswordChange }) passwords: PasswordChange,
    @CurrentAccount() account: AccountRecord,
    @CurrentSessionId() sessionId: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    this.throttle.refuseTooMany(request.ip, account.email);
    try {
      await this.accounts.changePassword(account, passwords, sessionId);
    } catch (error) {
      if (error instanceof WrongPassword) this.throttle.remember(request.ip, account.email);
      throw error;
    }
  }
}

/** The links that let somebody in once. Whoever used one is signed in. */
@ApiTags('sign-in')
@Controller()
export class OneTimeLinksController {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly accounts: AccountKeeper,
    private readonly sessions: SessionKeeper,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('set-up')
  @ApiOkResponse({ standardSchema: SetUpState })
  async state(): Promise<SetUpState> {
    return { isNeeded: !(await this.accounts.hasAdministrator()) };
  }

  @Post('set-up')
  @HttpCode(204)
  @ApiNoContentResponse()
  async setUp(
    @Body({ schema: SetUp }) it: SetUp,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.links.setUp(it.token, it);
    await this.enter({ email: it.email, password: it.password, request, reply });
  }

  @Post('invitations/accept')
  @HttpCode(204)
  @ApiNoContentResponse()
  async accept(
    @Body({ schema: InvitationAcceptance }) it: InvitationAcceptance,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const email = await this.links.accept(it.token, it);
    await this.enter({ email, password: it.password, request, reply });
  }

  @Post('password/reset')
  @HttpCode(204)
  @ApiNoContentResponse()
  async resetPassword(
    @Body({ schema: PasswordReset }) { token, password }: PasswordReset,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const email = await this.links.resetPassword(token, password);
    await this.enter({ email, password, request, reply });
  }

  private async enter({ email, password, request, reply }: Entering): Promise<void> {
    const visitor = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    this.cookie.write(reply, await this.sessions.signIn(email, password, visitor));
  }
}

interface Entering {
  readonly email: string;
  readonly password: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
