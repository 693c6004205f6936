import 'server-only';
import { personName } from '@/lib/wording/site/person-name';
import { bookingById, type OwnBooking } from '../booking/find-own-booking';
import { db } from '../system/db';
import { heldMatters, heldSettlements } from './held-after-trip';
import { heldChanges } from './held-changes';
import { heldConsents } from './held-consents';
import { heldCourseChange } from './held-course-change';
import { guardianConsentsFor } from './held-guardian-consents';
import {
  heldCancellations,
  heldFeeWaivers,
  heldLedger,
  heldPayments,
  heldPriceLines,
} from './held-money';
import { heldSubstitutions } from './held-substitutions';
import { heldTraveler } from './held-traveler';
import { moment } from './moment';
import { redactedJson } from './redact';
import { redactorIn } from './redactor-in';

/**
 * All that one booking holds on its contact, and nothing that it holds on the others.
 *
 * @param accountId of the account of the contact's address, if there is one
 */
export async function heldBooking(bookingId: string, accountId: string | null) {
  const booking = await bookingById(bookingId);
  if (booking === null) return null;
  const own = booking.travelers.find(({ isContact }) => isContact) ?? null;
  const ownId = own?.id ?? null;
  const everybody = [...booking.travelers, ...booking.replaced];
  const redact = redactorIn({ ...booking, travelers: everybody }, booking.contactEmail);
  const json = (value: unknown) => redactedJson(value, redact);
  return {
    ...bookingFacts(booking),
    channel: booking.channel,
    account: accountOf(booking.userId, accountId),
    companions: booking.travelers.filter(({ id }) => id !== ownId).length,
    emergencyContactGiven: booking.emergencyContact !== null,
    contact: {
      name: personName(booking.contactFamilyName, booking.contactGivenName),
      kana: personName(booking.contactFamilyKana, booking.contactGivenKana),
      email: booking.contactEmail,
      phone: booking.contactPhone,
      postalCode: booking.contactPostalCode,
      address: booking.contactAddress,
      changedAt: moment(booking.contactChangedAt),
    },
    traveler: own && heldTraveler(booking, own),
    seats: booking.hold && {
      seats: booking.hold.seats,
      state: booking.hold.state,
      createdAt: moment(booking.hold.createdAt),
      endsAt: moment(booking.hold.expiresAt),
    },
    waiting: heldWaiting(booking),
    priceLines: heldPriceLines(booking, ownId, redact),
    ledger: heldLedger(booking, redact),
    payments: heldPayments(booking.payments),
    cancellations: heldCancellations(booking, ownId, redact),
    feeWaivers: heldFeeWaivers(booking, redact),
    matters: heldMatters(booking, redact),
    settlements: heldSettlements(booking, redact),
    substitutions: heldSubstitutions(booking),
    courseChange: heldCourseChange(booking),
    events: heldEvents(booking, json),
    notices: await heldNotices(booking, redact),
    changes: await heldChanges(booking, redact),
    notes: await heldNotes(booking.id, redact),
    documents: booking.documents.map((document) => ({
      kind: document.kind,
      title: redact(document.title),
      createdAt: moment(document.createdAt),
      sha256: document.sha256,
      content: json(document.content),
      deliveries: document.deliveries.map(({ method, at }) => ({ method, at: moment(at) })),
    })),
    consents: await heldConsents(booking, ownId, redact),
    guardianConsents: own ? await guardianConsentsFor(own.id, booking.contactEmail) : [],
  };
}

/** キャンセル待ち: since when and to which day it waits or waited, and when it was offered seats. */
function heldWaiting({ package: trip }: OwnBooking) {
  if (!trip?.waiting) return null;
  const { seats, agreedAt, lastDate, state, offeredAt, offerUntil } = trip.waiting;
  return {
    ...{ seats, state, agreedAt: moment(agreedAt), waitsTo: lastDate },
    ...{ offeredAt: moment(offeredAt), offerUntil: moment(offerUntil) },
  };
}

/** What everybody who may know of the booking at all may know. */
export function bookingFacts(booking: OwnBooking) {
  return {
    reference: booking.reference,
    tour: booking.trip.title,
    status: booking.status,
    departureDate: booking.departureDate,
    returnDate: booking.returnDate,
    dayTrip: booking.trip.dayTrip,
    startsAt: moment(new Date(booking.startsAt)),
    appliedAt: moment(booking.appliedAt),
    answerBy: moment(booking.answerBy),
    acceptedAt: moment(booking.acceptedAt),
    acceptanceSentAt: moment(booking.acceptanceSentAt),
    formedAt: moment(booking.formedAt),
    endedAt: moment(booking.endedAt),
    totalYen: booking.totalYen,
    termsId: booking.termsId,
    termsVersion: booking.termsVersion,
  };
}

/** Whose account the application was sent with; another's address is not told. */
function accountOf(userId: string | null, accountId: string | null): 'none' | 'own' | 'other' {
  if (userId === null) return 'none';
  return userId === accountId ? 'own' : 'other';
}

function heldEvents({ events }: OwnBooking, json: (value: unknown) => unknown) {
  return events.map((event) => ({
    at: moment(event.at),
    kind: event.kind,
    actor: event.actor,
    facts: json(event.facts),
  }));
}

/** Changes and troubles that were recorded on the booking, or on its whole departure. */
async function heldNotices(booking: OwnBooking, redact: (text: string) => string) {
  const notices = await db().departureNotice.findMany({
    where: {
      OR: [
        { bookingId: booking.id },
        ...(booking.package ? [{ departureId: booking.package.departureId, bookingId: null }] : []),
      ],
    },
    orderBy: { recordedAt: 'asc' },
  });
  return notices.map((notice) => ({
    recordedAt: moment(notice.recordedAt),
    kind: notice.kind,
    scope: notice.bookingId === null ? 'departure' : 'booking',
    text: redact(notice.text),
  }));
}

/** What staff noted for one another. */
async function heldNotes(bookingId: string, redact: (text: string) => string) {
  const notes = await db().bookingNote.findMany({ where: { bookingId }, orderBy: { at: 'asc' } });
  return notes.map(({ at, text }) => ({ at: moment(at), text: redact(text) }));
}
