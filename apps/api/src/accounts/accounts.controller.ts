import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Account, AccountChange, AuditPage, AuditQuery, Invitation, InvitationMade, InvitationRequest } from '@plumbline/contract';
import { AccountKeeper, type AccountRecord, AuditReader, type InvitationRecord, OneTimeLinks } from '@plumbline/persistence';
import { z } from 'zod';
import { viewAccount } from '../sign-in/account-view';
import { CurrentAccount } from '../sign-in/current-account';
import { Needs } from '../sign-in/needs';
import { PublicAddress } from './public-address';

const ENTRIES_A_PAGE = 100;

/** People and what was done: for administrators. */
@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountKeeper,
    private readonly links: OneTimeLinks,
    private readonly audit: AuditReader,
    private readonly address: PublicAddress,
  ) {}

  @Get('accounts')
  @Needs('accounts.manage')
  @ApiOkResponse({ standardSchema: z.array(Account) })
  async list(): Promise<Account[]> {
    return (await this.accounts.list()).map(viewAccount);
  }

  @Patch('accounts/:id')
  @Needs('accounts.manage')
  @ApiOkResponse({ standardSchema: Account })
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body({ schema: AccountChange }) { role, isDisabled }: AccountChange,
    @CurrentAccount() actor: AccountRecord,
  ): Promise<Account> {
    const change = { ...(role === undefined ? {} : { role }), ...(isDisabled === undefined ? {} : { isDisabled }) };
    return viewAccount(await this.accounts.change(id, change, actor));
  }

  @Get('invitations')
  @Needs('accounts.manage')
  @ApiOkResponse({ standardSchema: z.array(Invitation) })
  async invitations(): Promise<Invitation[]> {
    return (await this.links.invitations()).map(viewInvitation);
  }

  @Post('invitations')
  @Needs('accounts.manage')
  @ApiCreatedResponse({ standardSchema: InvitationMade })
  async invite(
    @Body({ schema: InvitationRequest }) { email, role }: InvitationRequest,
    @CurrentAccount() actor: AccountRecord,
  ): Promise<InvitationMade> {
    const { invitation, token } = await this.links.invite(email, role, actor);
    // In the fragment: browsers do not send it, so that no log along the way keeps it.
    return { ...viewInvitation(invitation), link: `${this.address.origin}/invitation#${token}` };
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @Needs('accounts.manage')
  @ApiNoContentResponse()
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @CurrentAccount() actor: AccountRecord): Promise<void> {
    await this.links.withdraw(id, actor);
  }

  @Get('activity')
  @Needs('activity.read')
  @ApiOkResponse({ standardSchema: AuditPage })
  async activity(@Query({ schema: AuditQuery }) { before }: AuditQuery): Promise<AuditPage> {
    const entries = await this.audit.page(before ?? null, ENTRIES_A_PAGE);
    const last = entries.length === ENTRIES_A_PAGE ? entries.at(-1) : undefined;
    return {
      entries: entries.map((it) => ({ ...it, id: Number(it.id), at: it.at.toISOString() })),
      next: last === undefined ? null : last.id,
    };
  }
}

function viewInvitation(it: InvitationRecord): Invitation {
  return { ...it, createdAt: it.createdAt.toISOString(), expiresAt: it.expiresAt.toISOString() };
}
