import 'server-only';
import { SPECIAL_MEASURES, specialMeasuresYen } from '@/lib/rules/money/special-measures';
import { documentText as words } from '@/lib/wording/documents/booking-documents';
import { dayInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { personName } from '@/lib/wording/site/person-name';
import type { ReadBooking } from '../booking/booking-of';
import type { Prisma } from '../generated/prisma/client';
import { type RestOfPrice, restOfPrice } from '../money/rest-of-price';
import type { TripSections } from '../product/product';
import { holidaysAround } from '../system/holidays';
import { shownMoment } from '../system/shown-moment';
import { type PreparedDocument, preparedDocument } from './document-content';
import { conditionsRef, refOf } from './general-conditions';
import { statedSections } from './terms-statement';

export const documentFacts = {
  travelers: { orderBy: { position: 'asc' } },
  package: {
    select: {
      rooms: {
        orderBy: { position: 'asc' },
        include: { travelers: { orderBy: { position: 'asc' } } },
      },
    },
  },
  priceLines: true,
  conditions: { select: conditionsRef },
  payments: { orderBy: { createdAt: 'asc' } },
} satisfies Prisma.BookingInclude;

export type DocumentedBooking = ReadBooking<
  Prisma.BookingGetPayload<{ include: typeof documentFacts }>
>;

/**
 * 契約書面: made from what was frozen into the booking, never from today's catalogue or terms.
 *
 * @clause D2-5
 * @clause D2-2.2
 */
export function contractDocument(
  booking: DocumentedBooking,
  sections: TripSections,
  formedAt: Date,
): PreparedDocument {
  const { terms, trip } = booking;
  const bookedRooms = booking.package?.rooms ?? [];
  const rows = words.bookingRows;
  const nameOf = (one: { familyName: string; givenName: string }) =>
    `${personName(one.familyName, one.givenName)} 様`;
  const paid = booking.payments.find(({ status }) => ['authorised', 'captured'].includes(status));
  const paidBy = paid?.methodLabel;
  const agreed = {
    heading: words.booking,
    paragraphs: [],
    rows: [
      [rows.reference, booking.reference],
      [rows.formed, shownMoment(formedAt)],
      [rows.contact, `${personName(booking.contactFamilyName, booking.contactGivenName)} 様`],
      [rows.travelers, booking.travelers.map(nameOf).join('、')],
      ...(bookedRooms.length > 0
        ? [
            [
              rows.rooms,
              bookedRooms
                .map((room, place) => words.room(place + 1, room.travelers.map(nameOf).join('、')))
                .join('\n'),
            ],
          ]
        : []),
      [rows.terms, `${terms.title.ja}（第${terms.version}版）`],
      ...(paidBy ? [[rows.method, paidBy]] : []),
    ],
  };
  const stated = statedSections({
    terms,
    departureDate: booking.departureDate,
    dayTrip: trip.dayTrip,
    people: booking.travelers.length,
    sections,
    lines: linesInOrder(booking),
    due: dueInWords(booking, paid?.amountYen ?? booking.totalYen),
    totalYen: booking.totalYen,
    conditions: booking.conditions && refOf(booking.conditions),
  });
  return preparedDocument('contract', words.contractTitle, [agreed, ...stated]);
}

/** What is paid when: a deposit leaves a rest, and what was agreed on for special measures no card was asked for yet. */
function dueInWords(booking: DocumentedBooking, paidYen: number): string {
  const rest = restOfPrice(booking, paidYen);
  const due = rest === null ? words.due : dueAfterDeposit(rest);
  const later = specialMeasuresYen(booking.priceLines);
  return later > 0 ? `${due}${words.dueLater(yenInWords(later))}` : due;
}

function dueAfterDeposit({ paidYen, restYen, dueDate, article }: RestOfPrice): string {
  const day = dayInWords(dueDate, holidaysAround(dueDate, dueDate));
  return words.dueAfterDeposit(yenInWords(paidYen), yenInWords(restYen), day, article);
}

const KINDS = ['base', 'option', 'discount', SPECIAL_MEASURES];

/** By kind, then by traveler: rows of one moment have no order of their own. */
function linesInOrder({ priceLines, travelers }: DocumentedBooking) {
  const place = (id: string | null) => travelers.findIndex((one) => one.id === id);
  return priceLines.toSorted(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      a.code.localeCompare(b.code) * (a.kind === 'base' ? 0 : 1) ||
      place(a.travelerId) - place(b.travelerId),
  );
}
