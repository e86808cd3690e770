import { ImportEntity } from './imports/import.entity';
import { JudgementEntity, OpeningEntity } from './openings/opening.entity';

/** The small tables that TypeORM maps. Applicants and scorecards are written by COPY and read by statements. */
export const ENTITIES: NewableFunction[] = [JudgementEntity, OpeningEntity, ImportEntity];
