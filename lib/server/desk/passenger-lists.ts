import 'server-only';
import { departureOf } from '../catalogue/find-departure';
import { passengersFor, travelersOf } from '../departures/list-recipient';
import { listsClosed } from '../departures/make-passenger-list';
import { outdatedLists } from '../departures/mended-names';
import { db } from '../system/db';

/** The recipients of a departure, how many would stand on a list for each, and the lists that were made; no names. */
export async function findPassengerLists(departureId: string, at: Date) {
  const row = await db().departure.findUnique({
    where: { id: departureId },
    include: {
      tour: { include: { recipients: { orderBy: { position: 'asc' } } } },
      lists: { orderBy: { madeAt: 'desc' }, include: { staff: { select: { name: true } } } },
    },
  });
  if (row === null) return null;
  const [travelers, outdated] = await Promise.all([
    travelersOf(db(), departureId),
    outdatedLists(at),
  ]);
  const recipients = row.tour.recipients.map((recipient) => {
    const { passengers, leftOut } = passengersFor(travelers, recipient);
    return { ...recipient, travelers: passengers.length, leftOut };
  });
  return {
    tour: row.tour,
    departureDate: departureOf(row).departureDate,
    closed: listsClosed(row, at),
    recipients,
    lists: row.lists.map(({ id, recipientName, travelers, madeAt, staff }) => ({
      ...{ id, recipientName, travelers, madeAt },
      by: staff.name,
      mended: outdated.find(({ listId }) => listId === id)?.people ?? 0,
    })),
  };
}

export type PassengerLists = NonNullable<Awaited<ReturnType<typeof findPassengerLists>>>;
