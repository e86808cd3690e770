import { Module } from '@nestjs/common';
import { RankingModule } from '../ranking/ranking.module';
import { ApplicantsController } from './applicants.controller';

@Module({ imports: [RankingModule], controllers: [ApplicantsController] })
export class ApplicantsModule {}
