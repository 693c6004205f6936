import 'server-only';
import { z } from 'zod';

const shown = z.object({
  lines: z
    .array(z.object({ key: z.string().catch(''), term: z.string(), detail: z.string() }))
    .catch([]),
  staying: z.array(z.object({ id: z.string(), more: z.number(), less: z.number() })).catch([]),
});

/** `Cancellation.quoteShown`: the lines as they were shown, and what changed for each of those who stay. */
export function shownQuote(json: unknown): z.infer<typeof shown> {
  return shown.catch({ lines: [], staying: [] }).parse(json);
}
