import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { ReadingProcessor } from './reading.processor';
import { Reconciler } from './reconciler';
import { RescoringProcessor } from './rescoring.processor';
import { ScreeningProcessor } from './screening.processor';
import { readSettings, SettingsRefusal } from './settings';
import { Stopping } from './stopping';
import { WorkerModule } from './worker.module';

/** What is under way then is dropped: it stays due. */
const PATIENCE_MS = 4000;

async function main(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest's options are a class that nobody makes an instance of
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readSettings(process.env)), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.get(Logger).log('The worker is ready.');
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    app.get(Stopping).begin();
    // No new jobs, then the queues, then the connections of PostgreSQL: the other way round, the queues would find it gone.
    Promise.all([
      app.get(Reconciler).stop(),
      ...[ReadingProcessor, ScreeningProcessor, RescoringProcessor].map((it) => app.get(it).close()),
    ])
      .then(() => app.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          app.get(Logger).error(error);
          process.exit(1);
        },
      );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof SettingsRefusal ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
