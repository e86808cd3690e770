import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobsModule } from '@plumbline/jobs';
import { dataSourceOptions } from '@plumbline/persistence';
import { LoggerModule } from 'nestjs-pino';
import { AccountsModule } from './accounts/accounts.module';
import { ApplicantsModule } from './applicants/applicants.module';
import { DocsModule } from './docs/docs.module';
import { HealthController } from './health/health.controller';
import { HowScoresAreMadeController } from './how-scores-are-made/how-scores-are-made.controller';
import { ImportsModule } from './imports/imports.module';
import { OpeningsModule } from './openings/openings.module';
import { ProblemDetailsFilter } from './problem-details.filter';
import { RankingModule } from './ranking/ranking.module';
import { requestLog } from './request-log';
import type { ApiSettings } from './settings';
import { SignInModule } from './sign-in/sign-in.module';

const CONNECTIONS = 12;

/** The features of the api. */
@Module({})
export class AppModule {
  static forRoot(settings: ApiSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(requestLog(settings.logLevel)),
        TypeOrmModule.forRoot(dataSourceOptions(settings.databaseUrl, CONNECTIONS)),
        JobsModule.forRoot(settings),
        SignInModule.forRoot(settings),
        AccountsModule.forRoot(settings),
        OpeningsModule,
        ImportsModule.forRoot(settings),
        RankingModule,
        ApplicantsModule,
        DocsModule,
      ],
      controllers: [HealthController, HowScoresAreMadeController],
      providers: [{ provide: APP_FILTER, useClass: ProblemDetailsFilter }],
    };
  }
}
