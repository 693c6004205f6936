import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { type ConsentEntry, listConsentRecords } from '../consents/list-consent-records';
import { companionNumbers } from './held-traveler';

/**
 * The decisions about the subject with the text as it was shown, and those that the subject made for companions.
 * A companion is a number among the companions, never a name; what a companion decided alone is not the subject's.
 */
export async function heldConsents(
  booking: OwnBooking,
  ownId: string | null,
  redact: (text: string) => string,
) {
  const numberOf = companionNumbers(booking, ownId);
  const records = await listConsentRecords(booking.consents);
  return records.flatMap(({ itemKey, title, text, sha256, entries }) =>
    entries
      .filter((entry) => entry.subjectId === ownId || isForAnother(entry))
      .map((entry) => ({
        item: itemKey,
        title,
        companion: entry.subjectId === ownId ? null : numberOf(entry.subjectId),
        decision: entry.decision,
        at: entry.at.toISOString(),
        decidedBy: entry.actor?.kind ?? null,
        decidedByName: entry.actor && redact(entry.actor.name),
        channel: entry.actor?.channel ?? null,
        noticeVersion: entry.noticeVersion,
        text,
        textSha256: sha256,
        recordHash: entry.hash,
      })),
  );
}

function isForAnother({ actor }: ConsentEntry): boolean {
  return actor?.kind === 'representative-declared' || actor?.kind === 'guardian';
}
