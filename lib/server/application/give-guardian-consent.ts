import 'server-only';
import { lockBooking } from '../booking/lock-booking';
import { releaseNow } from '../money/payments/release-spare';
import { db, type Tx } from '../system/db';
import { hashOf } from '../system/sealed';
import { acceptApplication } from './accept-application';
import { endApplication } from './end-application';

/**
 * 保護者の返事: decided once, by the holder of the mailed link. The last consent that was missing accepts the
 * application, unless somebody asks for assistance; a refusal ends it.
 *
 * @clause D2-4.1a
 * @returns `dead` for a link that is unknown, used or expired, or whose application has ended or whose tour has begun
 */
export async function giveGuardianConsent(
  { secret, decision }: { secret: string; decision: 'given' | 'refused' },
  at: Date,
): Promise<'given' | 'refused' | 'dead'> {
  const bookingId = await db().$transaction((tx) => decide(tx, hashOf(secret), decision, at));
  if (bookingId === null) return 'dead';
  if (decision === 'refused') await releaseNow({ bookingId }, at);
  return decision;
}

const REFUSED = {
  trigger: 'reject',
  shown: { 'refusal-reason-given': { reason: 'guardian-refused' } },
} as const;

async function decide(
  tx: Tx,
  tokenHash: string,
  decision: 'given' | 'refused',
  at: Date,
): Promise<string | null> {
  const consent = await tx.guardianConsent.findUnique({
    where: { tokenHash },
    select: { id: true, bookingId: true },
  });
  if (consent === null) return null;
  const { id, bookingId } = consent;
  await lockBooking(tx, bookingId);
  const decided = await tx.guardianConsent.updateMany({
    where: {
      id,
      status: 'requested',
      expiresAt: { gt: at },
      booking: { status: 'applied', acceptedAt: null, startsAt: { gt: at } },
    },
    data: { status: decision, decidedAt: at },
  });
  if (decided.count === 0) return null;
  await tx.bookingEvent.create({
    data: {
      bookingId,
      at,
      kind: decision === 'given' ? 'guardian-consent-given' : 'guardian-consent-refused',
      actor: 'guardian',
      facts: { guardianConsentId: id },
    },
  });
  if (decision === 'refused') await endApplication(tx, bookingId, REFUSED, at);
  else if (await nothingMissing(tx, bookingId)) await acceptApplication(tx, bookingId, at);
  return bookingId;
}

async function nothingMissing(tx: Tx, bookingId: string): Promise<boolean> {
  const waiting = await tx.guardianConsent.count({
    where: { bookingId, status: { not: 'given' } },
  });
  const assistance = await tx.traveler.count({ where: { bookingId, assistance: { not: null } } });
  return waiting === 0 && assistance === 0;
}
