import 'reflect-metadata';
import { createApplication } from './application';
import { readSettings, SettingsRefusal } from './settings';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApplication(settings);
  await app.listen(settings.port, settings.host);
}

main().catch((error: unknown) => {
  if (error instanceof SettingsRefusal) process.stderr.write(`Plumbline's api does not start. ${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
