import { z } from 'zod';

/** Every refusal of the API, as RFC 9457 problem details. `detail` says what happened and what to do next. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  /** Where the request itself was at fault: one entry a field. */
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** Where the very file is in the opening already: the import that brought it. */
  earlier: z.object({ id: z.uuid(), fileName: z.string() }).optional(),
});
export type Problem = z.infer<typeof Problem>;
