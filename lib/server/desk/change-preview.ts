import 'server-only';
import { departureOf } from '../catalogue/find-departure';
import { judgeAll } from '../departures/changes/judge-all';
import { orderedChange } from '../departures/changes/ordered-change';
import { db } from '../system/db';
import { changeEffects } from './change-effects';

const include = {
  departure: { include: { tour: true } },
  bookings: {
    include: { package: { include: { booking: { select: { reference: true } } } } },
    orderBy: { bookingId: 'asc' },
  },
} as const;

/**
 * A change before it is sent: what it does to each booking at this moment, and the mail of each traveler with gaps where names
 * stand; and after it was sent, how far each has come. Null where there is no such change of this departure.
 */
export async function previewChange(departureId: string, changeId: string, at: Date) {
  const row = await db().tourChange.findUnique({ where: { id: changeId, departureId }, include });
  if (row === null) return null;
  const order = orderedChange(row);
  const judged = row.proposedAt === null ? await judgeAll(db(), row, order, at) : null;
  return {
    order,
    ...{ bookingId: row.bookingId, sentAt: row.proposedAt, tour: row.departure.tour },
    departureDate: departureOf(row.departure).departureDate,
    refused: judged?.kind === 'refused' ? judged : null,
    effects:
      judged?.kind === 'may' ? await changeEffects(judged.bookings, order, changeId, at) : [],
    progress: row.bookings.map(
      ({ id, status, differenceYen, answerBy, answeredAt, package: { booking } }) => ({
        ...{ id, status, differenceYen, answerBy, answeredAt, reference: booking.reference },
      }),
    ),
  };
}

export type ChangePreview = NonNullable<Awaited<ReturnType<typeof previewChange>>>;
