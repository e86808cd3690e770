import { type DynamicModule, type FactoryProvider, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobsModule } from '@plumbline/jobs';
import {
  dataSourceOptions,
  DueWorkFinder,
  ImportCloser,
  ReadingDesk,
  RescoreDesk,
  RescoreStore,
  SegmentStore,
  UploadFolder,
} from '@plumbline/persistence';
import { LoggerModule } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { ReadingProcessor } from './reading.processor';
import { Reconciler } from './reconciler';
import { RescoringProcessor } from './rescoring.processor';
import { ScreeningProcessor } from './screening.processor';
import { SegmentScreener } from './segment-screener';
import type { WorkerSettings } from './settings';
import { Stopping } from './stopping';
import { StoredRowJudge } from './stored-row-judge';
import { UploadReader } from './upload-reader';
import { WarmUp } from './warm-up';

/** A connection for each piece of work at once, one for the reader's lock, and some for what is asked between. */
const CONNECTIONS = 8;

@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings): DynamicModule {
    const folder = new UploadFolder(settings.uploadFolder);
    return {
      module: WorkerModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: settings.logLevel } }),
        TypeOrmModule.forRoot(dataSourceOptions(settings.databaseUrl, CONNECTIONS)),
        JobsModule.forRoot(settings),
      ],
      providers: [
        { provide: UploadFolder, useValue: folder },
        fromSource(ReadingDesk, (source) => new ReadingDesk(source)),
        fromSource(SegmentStore, (source) => new SegmentStore(source)),
        fromSource(RescoreDesk, (source) => new RescoreDesk(source)),
        fromSource(RescoreStore, (source) => new RescoreStore(source)),
        fromSource(ImportCloser, (source) => new ImportCloser(source, folder)),
        fromSource(DueWorkFinder, (source) => new DueWorkFinder(source, folder)),
        ...[Stopping, WarmUp, UploadReader, SegmentScreener, StoredRowJudge, Reconciler],
        ...[ReadingProcessor, ScreeningProcessor, RescoringProcessor],
      ],
    };
  }
}

function fromSource<T>(provide: Type<T> | (abstract new (...values: never[]) => T), make: (source: DataSource) => T): FactoryProvider<T> {
  return { provide, useFactory: make, inject: [DataSource] };
}
