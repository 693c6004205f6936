import 'server-only';
import { z } from 'zod';

const lines = z.array(z.object({ term: z.string(), detail: z.string() })).catch([]);

/** The lines of a settlement, as they were shown when it was decided. */
export function shownLines(stored: unknown): z.infer<typeof lines> {
  return lines.parse(stored);
}
