import 'server-only';
import type { OwnBooking } from '../queries/find-own-booking';
import { type ConsentEntry, listConsentRecords } from '../queries/list-consent-records';

/**
 * The decisions about the subject with the text as it was shown, and those that the subject made for companions.
 * A companion is a number among the companions, never a name; what a companion decided alone is not the subject's.
 */
export async function heldConsents(booking: OwnBooking, ownId: string | null) {
  const companions = booking.travelers.filter(({ id }) => id !== ownId).map(({ id }) => id);
  const records = await listConsentRecords(booking.consents);
  return records.flatMap(({ itemKey, title, text, sha256, entries }) =>
    entries
      .filter((entry) => entry.subjectId === ownId || isForAnother(entry))
      .map((entry) => ({
        item: itemKey,
        title,
        companion: entry.subjectId === ownId ? null : companions.indexOf(entry.subjectId) + 1,
        decision: entry.decision,
        at: entry.at.toISOString(),
        decidedBy: entry.actor?.kind ?? null,
        text,
        textSha256: sha256,
        recordHash: entry.hash,
      })),
  );
}

function isForAnother({ actor }: ConsentEntry): boolean {
  return actor?.kind === 'representative-declared' || actor?.kind === 'guardian';
}
