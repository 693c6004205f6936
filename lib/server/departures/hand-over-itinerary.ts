import 'server-only';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { finalItineraryMail } from '@/lib/wording/documents/final-itinerary';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import { isCalledOff } from '../booking/is-called-off';
import { lockBooking } from '../booking/lock-booking';
import { mailFacts, periodOf } from '../booking/mail-facts';
import { documentContentOf } from '../documents/document-content';
import { finalItineraryDocument, finalItineraryOf } from '../documents/final-itinerary';
import { type ItineraryHead, meetingRows } from '../documents/itinerary-sections';
import type { Prisma } from '../generated/prisma/client';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';

const include = {
  travelers: { where: { status: { not: 'replaced' } }, orderBy: { position: 'asc' } },
  documents: { where: { kind: 'final-itinerary' }, orderBy: { createdAt: 'asc' } },
} satisfies Prisma.BookingInclude;

type Booking = ReadBooking<Prisma.BookingGetPayload<{ include: typeof include }>>;
type Itinerary = Prisma.FinalItineraryGetPayload<{
  include: { departure: { include: { tour: true } } };
}>;

/** Who still gets one: under contract, or on the way. */
const RECEIVES: readonly BookingState[] = [...CONTRACTED_STATES, 'travelling'];

/**
 * 確定書面の交付: makes the document of one booking from one version, once, and tells its traveler by mail; document, history
 * and mail commit together. A version that another has followed is left to that one's own job.
 *
 * @clause D3-6.2a
 */
export async function handOverItinerary(
  { bookingId, itineraryId }: { bookingId: string; itineraryId: string },
  at: Date,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    const row = await tx.booking.findUnique({ where: { id: bookingId }, include });
    const itinerary = await latestOf(tx, itineraryId);
    if (row === null || itinerary === null) return;
    const booking = bookingOf(row);
    const has = booking.documents.some((one) => one.itineraryId === itineraryId);
    const travels = RECEIVES.includes(booking.status) && !(await isCalledOff(tx, bookingId));
    if (!has && travels) await handOver(tx, booking, itinerary, at);
  });
}

/** The version of this id as long as none has followed it. */
async function latestOf(tx: Tx, id: string): Promise<Itinerary | null> {
  const include = { departure: { include: { tour: true } } } as const;
  const itinerary = await tx.finalItinerary.findUnique({ where: { id }, include });
  if (itinerary === null) return null;
  const { departureId, version } = itinerary;
  const later = await tx.finalItinerary.count({
    where: { departureId, version: { gt: version } },
  });
  return later === 0 ? itinerary : null;
}

async function handOver(tx: Tx, booking: Booking, itinerary: Itinerary, at: Date): Promise<void> {
  const final = finalItineraryOf(itinerary.content);
  const { version, id: itineraryId } = itinerary;
  const last = booking.documents.at(-1);
  const before = last === undefined ? null : documentContentOf(last.content);
  const head = headOf(booking, itinerary.departure.tour.conductor);
  const { changes, kind, title, content, sha256 } = finalItineraryDocument(head, final, {
    version,
    before,
  });
  const data = { kind, title, content: content as object[], sha256, itineraryId, createdAt: at };
  const { id: documentId } = await tx.document.create({
    data: { ...data, bookingId: booking.id },
    select: { id: true },
  });
  const told = { kind: 'final-itinerary-made', actor: 'agency', facts: { documentId, version } };
  await tx.bookingEvent.create({ data: { bookingId: booking.id, at, ...told } });
  await queueMail(tx, {
    ...finalItineraryMail(mailFacts(booking), {
      version: before === null ? 1 : version,
      meeting: meetingRows(head, final).map(([term, detail]) => ({ term, detail })),
      changes,
      documentUrl: siteUrl(`/bookings/${booking.reference}/documents/${documentId}`),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `final-itinerary:${itineraryId}:${booking.id}`,
  });
}

function headOf(booking: Booking, conductor: string): ItineraryHead {
  const going = booking.travelers.filter(({ status }) => status === 'going');
  return {
    reference: booking.reference,
    title: booking.trip.title,
    period: periodOf(booking),
    travelers: going.map(({ familyName, givenName }) => `${personName(familyName, givenName)} 様`),
    departureDate: booking.departureDate,
    escorted: conductor === 'escorted',
    article: booking.terms.finalItinerary?.article ?? null,
  };
}
