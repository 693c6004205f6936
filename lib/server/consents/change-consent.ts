import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import {
  consentChangedMail,
  paperTaskMail,
  withdrawalEffect,
} from '@/lib/wording/consents/consent-records';
import { momentInWords } from '@/lib/wording/site/day';
import { personName } from '@/lib/wording/site/person-name';
import { db, type Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { sender } from '../system/mail/sender';
import { siteUrl } from '../system/site-url';
import { actorKindOf } from './actor-kind';
import { lockChain, recordConsents } from './record-consents';

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
    include: { travelers: true },
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

async function tell(
  tx: Tx,
  facts: {
    change: ConsentChange;
    booking: { id: string; reference: string; contactEmail: string };
    /** Whose consent it is. */
    of: string;
    hash: string;
    sha256: string;
  },
  now: Date,
): Promise<void> {
  const { change, booking, hash } = facts;
  const text = await tx.consentText.findUnique({ where: { sha256: facts.sha256 } });
  const today = dayInJapan(instant(now.getTime()));
  const when = momentInWords(instant(now.getTime()), holidaysAround(today, today));
  await queueMail(tx, {
    ...consentChangedMail({
      reference: booking.reference,
      title: text?.body.split('\n')[0] ?? '',
      of: facts.of,
      decision: change.decision,
      when,
      hash: hash.slice(0, 16),
      url: siteUrl(`/bookings/${booking.reference}/consents`),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `consent:${hash}`,
  });
  if (change.decision === 'withdrawn' && change.itemKey.startsWith('edelivery-')) {
    await queueMail(tx, {
      ...paperTaskMail({ reference: booking.reference, when }),
      to: sender(),
      bookingId: booking.id,
      idempotencyKey: `paper:${hash}`,
    });
  }
}
