import { connect, makeSetUpToken, OpeningKeeper, PRODUCT, UploadFolder, UploadReceiver } from '@plumbline/persistence';
import { buildRequirements } from '@plumbline/screening';
import { join } from 'node:path';
import { sampleList } from '../sample/sample-list';

const LIMIT_BYTES = 16 * 1024 * 1024;

/** What a start finds in the database, and prepares. */
export interface FirstStart {
  /** The secret of the set-up link; undefined once there is an administrator. */
  readonly setUpToken: string | undefined;
  /** The sample list, when this start put it there. */
  readonly sampleImportId: string | undefined;
}

/**
 * Makes the one-time set-up link while nobody can sign in, and on a database without any opening the sample opening with its
 * list. The list is only received here: the workers read and screen it as they do any other.
 */
export async function prepareFirstStart(databaseUrl: string, dataFolder: string): Promise<FirstStart> {
  const source = await connect(databaseUrl, 2);
  try {
    const openings = new OpeningKeeper(source);
    const isNew = (await openings.list()).length === 0;
    const sampleImportId = isNew
      ? await receiveSample(openings, new UploadReceiver(source, new UploadFolder(join(dataFolder, 'uploads')), LIMIT_BYTES))
      : undefined;
    return { setUpToken: (await makeSetUpToken(source)) ?? undefined, sampleImportId };
  } finally {
    await source.destroy();
  }
}

async function receiveSample(openings: OpeningKeeper, receiver: UploadReceiver): Promise<string> {
  const requirements = buildRequirements({ adjacentFields: 'graded' });
  const openingId = await openings.create({
    title: 'Production engineer (sample)',
    isSample: true,
    judging: {
      requirementsId: requirements.id,
      requirementsVersion: requirements.version,
      adjacentFields: 'graded',
      asOf: new Date().toISOString().slice(0, 10),
    },
    actor: PRODUCT,
  });
  return receiver.receive({
    openingId,
    fileName: 'sample applicants.csv',
    bytes: bytesOf(sampleList()),
    shouldStart: true,
    isWantedAgain: true,
    actor: PRODUCT,
  });
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of one piece
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
