import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { JobQueues } from './job-queues';
import { bullOptions, type QueueStore } from './queue-store';
import { JOB_OPTIONS, QUEUE_NAMES } from './queues';

/** The queues of one process. Import it once, at the root; `JobQueues` is then everywhere. */
@Module({})
export class JobsModule {
  static forRoot(store: QueueStore): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports: [
        BullModule.forRoot(bullOptions(store)),
        BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name, defaultJobOptions: JOB_OPTIONS }))),
      ],
      providers: [JobQueues],
      exports: [JobQueues, BullModule],
    };
  }
}
