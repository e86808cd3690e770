import { Injectable } from '@nestjs/common';
import { type FileProblem, readSafely, type SafeReader, type Understanding } from '@plumbline/intake';
import { JobQueues } from '@plumbline/jobs';
import { type Reading, ReadingDesk, type StoredUnderstanding, UploadFolder, withMapping } from '@plumbline/persistence';
import { Stopping } from './stopping';

/** What was understood, and whether the file is to be rewritten at once. */
export interface Understood {
  readonly understanding: StoredUnderstanding;
  readonly isToBeRewritten: boolean;
}

const PROGRESS_EVERY_MS = 400;

/** Has uploads read in a child process, and writes down what it finds as it finds it. */
@Injectable()
export class UploadReader {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly folder: UploadFolder,
    private readonly queues: JobQueues,
    private readonly stopping: Stopping,
  ) {}

  /** Opens the upload in a child process that ends when `read` does. */
  async open<T>(reading: Reading, read: (file: SafeReader) => Promise<T>): Promise<T> {
    const { importId, attempt } = reading;
    const [file, outputFile] = [this.folder.uploadPath(importId), this.folder.rewritePath(importId, attempt)];
    return readSafely({ file, outputFile, signal: this.stopping.signal }, read);
  }

  async understand(reading: Reading, file: SafeReader): Promise<Understood | FileProblem> {
    const { mapping, ...options } = reading.options;
    const found = await file.understand(options);
    if ('problem' in found) return found;
    const understanding = withMapping(found, mapping ?? []);
    const isToBeRewritten = reading.shouldStart && found.isCertain;
    await this.desk.keepUnderstanding(reading, understanding, isToBeRewritten ? 'rewriting' : 'needs_mapping');
    return { understanding, isToBeRewritten };
  }

  /** Cuts the upload into segments that can be screened while it is still being read. What is wrong with the file; null where nothing is. */
  async rewrite(reading: Reading, file: SafeReader): Promise<string | null> {
    if (reading.understanding === null) throw new Error('An import is rewritten only after it was understood.');
    await this.desk.beginRewriting(reading);
    const progress = new ProgressNotes((found) => this.desk.keepProgress(reading, found));
    const result = await file.rewrite(asRead(reading.understanding), {
      onProgress: ({ bytesRead, rows }) => {
        progress.note({ bytesRead, rowsFound: rows });
      },
      onSegment: async (segment) => {
        await this.desk.addSegments(reading, [segment]);
        // Not waited for: it is due already, and nobody can rely on an asking.
        void this.queues.ask('screening', [{ importId: reading.importId, ordinal: segment.ordinal }]);
      },
      onProblems: (problems) => this.desk.addProblems(reading, problems),
    });
    await progress.end();
    if ('problem' in result) return result.problem;
    if (result.applicants === 0) return nobodyIn(result.rows);
    await this.desk.endRewriting(reading, { rows: result.applicants, notApplicants: result.rows - result.applicants });
    return null;
  }
}

function nobodyIn(rows: number): string {
  return rows === 0
    ? 'The list has headings and nobody under them. Export it again with its applicants, and import that.'
    : `None of the ${rows} rows is an applicant: each lacks a name or whatever else would tell a person. Look at the columns, and import the list again.`;
}

/** The reader knows nothing of persons who corrected a mapping. */
function asRead(understanding: StoredUnderstanding): Understanding {
  return {
    ...understanding,
    mapping: understanding.mapping.map((it) => ({ ...it, evidence: it.evidence === 'person' ? 'heading' : it.evidence })),
  };
}

interface Found {
  readonly bytesRead: number;
  readonly rowsFound: number;
}

/** Writes down how far the reading is, now and then; a fault of it comes out at the end. */
class ProgressNotes {
  private writing: Promise<void> = Promise.resolve();
  private writtenAt = 0;

  constructor(private readonly write: (found: Found) => Promise<void>) {}

  note(found: Found): void {
    const now = performance.now();
    if (now - this.writtenAt < PROGRESS_EVERY_MS) return;
    this.writtenAt = now;
    this.writing = this.writing.then(() => this.write(found));
    // Told to whoever waits for the end; until then nobody listens.
    this.writing.catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.writing;
  }
}
