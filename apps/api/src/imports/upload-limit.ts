import { UploadTooLarge } from '@plumbline/persistence';

/** What multipart adds around a file, generously. */
const AROUND_BYTES = 64 * 1024;

/** The largest upload that this installation takes. */
export class UploadLimit {
  constructor(readonly bytes: number) {}

  /** Refuses a request that says itself that it is too large, before any of it is read. */
  refuseLarger(contentLength: string | undefined): void {
    if (contentLength !== undefined && Number(contentLength) > this.bytes + AROUND_BYTES) throw new UploadTooLarge(this.bytes);
  }
}
