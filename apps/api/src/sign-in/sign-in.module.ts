import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountKeeper, OneTimeLinks, SessionKeeper } from '@plumbline/persistence';
import { DataSource } from 'typeorm';
import { Gatekeeper } from './gatekeeper';
import { OriginGuard } from './origin.guard';
import { sessionCookie, SessionCookie } from './session-cookie';
import { SessionGuard } from './session.guard';
import { OneTimeLinksController, SignInController } from './sign-in.controller';
import { SignInThrottle } from './sign-in-throttle';

/** Who may come in. Its guards stand before every route of the application. */
@Module({})
export class SignInModule {
  static forRoot({ publicUrl }: { readonly publicUrl: string }): DynamicModule {
    return {
      module: SignInModule,
      global: true,
      controllers: [SignInController, OneTimeLinksController],
      providers: [
        { provide: SessionCookie, useValue: sessionCookie(publicUrl) },
        { provide: SessionKeeper, useFactory: (source: DataSource) => new SessionKeeper(source), inject: [DataSource] },
        { provide: AccountKeeper, useFactory: (source: DataSource) => new AccountKeeper(source), inject: [DataSource] },
        { provide: OneTimeLinks, useFactory: (source: DataSource) => new OneTimeLinks(source), inject: [DataSource] },
        SignInThrottle,
        Gatekeeper,
        { provide: APP_GUARD, useValue: new OriginGuard(publicUrl) },
        { provide: APP_GUARD, useClass: SessionGuard },
      ],
      exports: [Gatekeeper, SessionCookie, SessionKeeper, AccountKeeper, OneTimeLinks],
    };
  }
}
