import { Module } from '@nestjs/common';
import { OpeningKeeper, RescoreDesk } from '@plumbline/persistence';
import { DataSource } from 'typeorm';
import { OpeningsController } from './openings.controller';

@Module({
  controllers: [OpeningsController],
  providers: [
    { provide: OpeningKeeper, useFactory: (source: DataSource) => new OpeningKeeper(source), inject: [DataSource] },
    { provide: RescoreDesk, useFactory: (source: DataSource) => new RescoreDesk(source), inject: [DataSource] },
  ],
})
export class OpeningsModule {}
