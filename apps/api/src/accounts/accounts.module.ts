import { type DynamicModule, Module } from '@nestjs/common';
import { AuditReader } from '@plumbline/persistence';
import { DataSource } from 'typeorm';
import { AccountsController } from './accounts.controller';
import { PublicAddress } from './public-address';

@Module({})
export class AccountsModule {
  static forRoot({ publicUrl }: { readonly publicUrl: string }): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [AccountsController],
      providers: [
        { provide: PublicAddress, useValue: new PublicAddress(publicUrl) },
        { provide: AuditReader, useFactory: (source: DataSource) => new AuditReader(source), inject: [DataSource] },
      ],
    };
  }
}
