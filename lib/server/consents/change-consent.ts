import 'server-only';
import { withdrawalEffect } from '@/lib/wording/consents/consent-records';
import { personName } from '@/lib/wording/site/person-name';
import { db, type Tx } from '../system/db';
import { actorKindOf } from './actor-kind';
import { lockChain, recordConsents } from './record-consents';
import { tell } from './tell-of-change';

export type ConsentChange = {
  bookingId: string;
  subjectId: string;
  itemKey: string;
  decision: 'granted' | 'withdrawn';
};

export type ConsentChangeAnswer = 'withdrawn' | 'granted' | 'unchanged' | 'refused';

/**
 * 同意の撤回・任意の同意: takes back a consent that the trip can do without, or gives it later, on the text that was
 * shown. A second press changes nothing. Nothing is edited: the decision before stays in the chain.
 */
export async function changeConsent(
  change: ConsentChange,
  now: Date,
): Promise<ConsentChangeAnswer> {
  if (withdrawalEffect(change.itemKey) === null) return 'refused';
  return db().$transaction(async (tx) => {
    await lockChain(tx);
    const { bookingId, subjectId, itemKey } = change;
    const last = await tx.consentEvent.findFirst({
      where: { bookingId, subjectId, itemKey },
      orderBy: { seq: 'desc' },
    });
    if (last === null) return 'refused';
    const granted = last.type === 'consent.granted';
    if (granted === (change.decision === 'granted')) return 'unchanged';
    await append(tx, change, last, now);
    return change.decision;
  });
}

async function append(
  tx: Tx,
  change: ConsentChange,
  last: { noticeVersion: string; noticeSha256: string; seq: bigint },
  now: Date,
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: change.bookingId },
    include: { travelers: { where: { status: { not: 'replaced' } } } },
  });
  const subject = booking.travelers.find(({ id }) => id === change.subjectId);
  const contact = booking.travelers.find(({ isContact }) => isContact);
  if (!subject || !contact) throw new Error('a consent of nobody in the booking');
  const item = { noticeVersion: last.noticeVersion, sha256: last.noticeSha256 };
  const decision = {
    ...change,
    item,
    actorKind: actorKindOf(subject, contact.id),
    actorName: personName(booking.contactFamilyName, booking.contactGivenName),
  };
  const [recorded] = await recordConsents(
    tx,
    { bookingId: change.bookingId, decisions: [decision] },
    now,
  );
  await tx.bookingEvent.create({
    data: {
      bookingId: change.bookingId,
      at: now,
      kind: change.decision === 'granted' ? 'consent-given' : 'consent-withdrawn',
      actor: 'traveler',
      facts: { item: change.itemKey, seq: String(recorded?.seq) },
    },
  });
  const of = personName(subject.familyName, subject.givenName);
  await tell(tx, { change, booking, of, hash: recorded?.hash ?? '', sha256: item.sha256 }, now);
}
