import { type DynamicModule, Module } from '@nestjs/common';
import { ImportReader, ImportWithdrawer, MappingDesk, UploadFolder, UploadReceiver } from '@plumbline/persistence';
import { DataSource } from 'typeorm';
import { ImportEventsController } from './import-events.controller';
import { ImportDecisionsController, ImportsController } from './imports.controller';
import { UploadLimit } from './upload-limit';

/** Uploads, and what becomes of them. */
@Module({})
export class ImportsModule {
  static forRoot({ uploadFolder, uploadLimitBytes }: { readonly uploadFolder: string; readonly uploadLimitBytes: number }): DynamicModule {
    const folder = new UploadFolder(uploadFolder);
    const limit = new UploadLimit(uploadLimitBytes);
    return {
      module: ImportsModule,
      controllers: [ImportsController, ImportEventsController, ImportDecisionsController],
      providers: [
        { provide: UploadLimit, useValue: limit },
        {
          provide: UploadReceiver,
          useFactory: (source: DataSource) => new UploadReceiver(source, folder, limit.bytes),
          inject: [DataSource],
        },
        { provide: ImportWithdrawer, useFactory: (source: DataSource) => new ImportWithdrawer(source, folder), inject: [DataSource] },
        { provide: ImportReader, useFactory: (source: DataSource) => new ImportReader(source), inject: [DataSource] },
        { provide: MappingDesk, useFactory: (source: DataSource) => new MappingDesk(source), inject: [DataSource] },
      ],
    };
  }
}
