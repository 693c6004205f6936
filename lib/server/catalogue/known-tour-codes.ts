import 'server-only';
import { now } from '../system/clock';
import { db } from '../system/db';
import { log } from '../system/log';

const FRESH_MS = 60_000;
const LOOK_AGAIN_MS = 2_000;

type Known = { codes?: ReadonlySet<string>; askedAt: number; reading?: Promise<void> };

// The proxy asks, and whoever hears of changed tours forgets: they load this module apart.
const shared = globalThis as { tabiyakuTourCodes?: Known };
const never: Known = { askedAt: Number.NEGATIVE_INFINITY };

function known(): Known {
  shared.tabiyakuTourCodes ??= { ...never };
  return shared.tabiyakuTourCodes;
}

/** Reads the codes anew; all who ask meanwhile wait for the same answer. While the database is away the last codes stay. */
function read(set: Known, at: number): Promise<void> {
  if (set.reading !== undefined) return set.reading;
  const reading = db()
    .tour.findMany({ where: { published: true }, select: { code: true } })
    .then(
      (rows) => {
        set.codes = new Set(rows.map((row) => row.code));
      },
      (failure: Error) => log().warn({ kind: failure.name }, 'tours: codes could not be read'),
    )
    .finally(() => {
      set.reading = undefined;
    });
  set.askedAt = at;
  set.reading = reading;
  return reading;
}

/**
 * Whether a tour of this code is published, answered from memory. A code not known yet is looked up again, at most every
 * two seconds, so that guessed addresses cost the database nothing. True as long as nothing could be read at all: then
 * the page itself has to tell.
 */
export async function isKnownTourCode(code: string): Promise<boolean> {
  const at = now().getTime();
  const set = known();
  const age = at - set.askedAt;
  const enough = set.codes?.has(code) ? FRESH_MS : LOOK_AGAIN_MS;
  if (set.reading !== undefined || age >= enough) {
    const reading = read(set, at);
    if (!set.codes?.has(code) || age === Number.POSITIVE_INFINITY) await reading;
  }
  return set.codes?.has(code) ?? true;
}

/** Tours came or went: the next question reads the codes anew. */
export function forgetTourCodes(): void {
  const { codes } = known();
  // What is under way may have been read before the change: it ends unseen.
  shared.tabiyakuTourCodes = { ...never, ...(codes && { codes }) };
}
