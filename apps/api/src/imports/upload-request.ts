import { UploadIncomplete } from '@plumbline/persistence';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** The one file of an upload, as it arrives. Refuses a request that holds none with `UploadIncomplete`. */
export async function uploadOf(request: FastifyRequest, limitBytes: number): Promise<MultipartFile> {
  // One byte more than is allowed: so the limit is seen to be passed here, and the refusal says so.
  const file = request.isMultipart()
    ? await request.file({
        limits: { fileSize: limitBytes + 1, files: 1, fields: 10, fieldSize: 1000, parts: 11 },
        throwFileSizeLimit: false,
      })
    : undefined;
  if (file?.fieldname === 'file') return file;
  throw new UploadIncomplete('The request holds no file. Send one file as multipart/form-data in the field “file”.');
}

/** Its bytes. Where they are not wanted any more, the rest is let run out, so that the answer reaches the sender. */
export async function* bytesOf({ file }: MultipartFile): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) throw new UploadIncomplete('The upload was not sent as bytes.');
      yield chunk;
    }
  } finally {
    file.resume();
  }
}
