import { Module } from '@nestjs/common';
import { ApplicantFiles, OpeningKeeper, RankingReader, RevealLog } from '@plumbline/persistence';
import { DataSource } from 'typeorm';
import { ExportsController } from './exports.controller';
import { RankedListWriter } from './ranked-list';
import { RankingController } from './ranking.controller';

@Module({
  controllers: [RankingController, ExportsController],
  providers: [
    { provide: OpeningKeeper, useFactory: (source: DataSource) => new OpeningKeeper(source), inject: [DataSource] },
    { provide: RankingReader, useFactory: (source: DataSource) => new RankingReader(source), inject: [DataSource] },
    { provide: RevealLog, useFactory: (source: DataSource) => new RevealLog(source), inject: [DataSource] },
    { provide: ApplicantFiles, useFactory: (source: DataSource) => new ApplicantFiles(source), inject: [DataSource] },
    {
      provide: RankedListWriter,
      useFactory: (ranking: RankingReader, files: ApplicantFiles, reveals: RevealLog) => new RankedListWriter(ranking, files, reveals),
      inject: [RankingReader, ApplicantFiles, RevealLog],
    },
  ],
  exports: [RankingReader, RevealLog, ApplicantFiles],
})
export class RankingModule {}
