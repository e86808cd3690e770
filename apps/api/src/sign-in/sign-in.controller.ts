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
import {
  AccountKeeper,
  type AccountRecord,
  LinkRefused,
  OneTimeLinks,
  SessionKeeper,
  type Visitor,
  WrongPassword,
} from '@plumbline/persistence';
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
    const attempt = this.throttle.begin(request.ip, email);
    this.cookie.write(reply, await this.sessions.signIn(email, password, visitorOf(request, this.cookie)));
    attempt.forgive();
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

  @Delete('sessions')
  @HttpCode(204)
  @NeedsOnlySession()
  @ApiNoContentResponse()
  async endOthers(@CurrentAccount() account: AccountRecord, @CurrentSessionId() sessionId: string): Promise<void> {
    await this.sessions.endOthers(account.id, sessionId);
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
    const attempt = this.throttle.begin(request.ip, account.email);
    try {
      await this.accounts.changePassword(account, passwords, sessionId);
    } catch (error) {
      // A new password that is too weak was no guess at the current one.
      if (!(error instanceof WrongPassword)) attempt.forgive();
      throw error;
    }
    attempt.forgive();
  }
}

/** The links that let somebody in once. Whoever used one is signed in. */
@ApiTags('sign-in')
@Controller()
export class OneTimeLinksController {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionKeeper,
    private readonly cookie: SessionCookie,
    private readonly throttle: SignInThrottle,
  ) {}

  @Get('set-up')
  @ApiOkResponse({ standardSchema: SetUpState })
  async state(): Promise<SetUpState> {
    return { isNeeded: await this.links.isSetUpNeeded() };
  }

  @Post('set-up')
  @HttpCode(204)
  @ApiNoContentResponse()
  async setUp(
    @Body({ schema: SetUp }) it: SetUp,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.enter({ request, reply, password: it.password }, async () => {
      await this.links.setUp(it.token, it);
      return it.email;
    });
  }

  @Post('invitations/accept')
  @HttpCode(204)
  @ApiNoContentResponse()
  async accept(
    @Body({ schema: InvitationAcceptance }) it: InvitationAcceptance,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.enter({ request, reply, password: it.password }, () => this.links.accept(it.token, it));
  }

  @Post('password/reset')
  @HttpCode(204)
  @ApiNoContentResponse()
  async resetPassword(
    @Body({ schema: PasswordReset }) { token, password }: PasswordReset,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.enter({ request, reply, password }, () => this.links.resetPassword(token, password));
  }

  /** Uses a link, which says whose account it opened, and signs that person in. Links that are not valid count as guesses. */
  private async enter({ request, reply, password }: Entering, useLink: () => Promise<string>): Promise<void> {
    const attempt = this.throttle.begin(request.ip, null);
    const email = await useLink().catch((error: unknown) => {
      if (!(error instanceof LinkRefused)) attempt.forgive();
      throw error;
    });
    attempt.forgive();
    this.cookie.write(reply, await this.sessions.signIn(email, password, visitorOf(request, this.cookie)));
  }
}

/** Where a sign-in comes from, and the session that this browser carried until now. */
function visitorOf(request: FastifyRequest, cookie: SessionCookie): Visitor {
  return { address: request.ip, agent: request.headers['user-agent'] ?? '', replaces: cookie.read(request) ?? null };
}

interface Entering {
  readonly password: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
