import 'server-only';
import { now } from '../clock';
import { db } from '../db';

const FRESH_MS = 60_000;
const LOOK_AGAIN_MS = 2_000;

let codes = new Set<string>();
let readAt = Number.NEGATIVE_INFINITY;

/**
 * Whether a tour of this code exists, answered from memory. A code not known yet is looked up again, at most every
 * two seconds, so that guessed addresses cost the database nothing.
 */
export async function isKnownTourCode(code: string): Promise<boolean> {
  const at = now().getTime();
  const age = at - readAt;
  if (age < LOOK_AGAIN_MS || (age < FRESH_MS && codes.has(code))) return codes.has(code);
  readAt = at;
  const rows = await db().tour.findMany({ select: { code: true } });
  codes = new Set(rows.map((row) => row.code));
  return codes.has(code);
}
