import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { partyPrice } from '@/lib/rules/price/party-price';
import { findDepartureById } from '../../catalogue/find-departure';
import { findTour } from '../../catalogue/find-tour';
import { Prisma } from '../../generated/prisma/client';
import { holdIn } from '../../seats/hold-seats';
import { giveBackSoldSeats } from '../../seats/seats';
import { asJson, type Product } from '../product';
import { describePackage } from './describe-package';
import { contentOf, packageTrip, type TourSnapshot, tourSnapshot } from './tour-snapshot';

export const PACKAGE = 'package';

/** What the trip holds since its last change that was told. */
const CHANGED = {
  where: { content: { not: Prisma.AnyNull } },
  orderBy: [{ toldAt: 'desc' }, { id: 'desc' }],
  take: 1,
} satisfies Prisma.PackageBooking$changesArgs;

/** 募集型企画旅行: a departure of a tour; its key is the departure's id. */
export const packageProduct: Product<TourSnapshot> = {
  kind: PACKAGE,

  async findOffer(key) {
    const departure = await findDepartureById(key);
    const tour = departure && (await findTour(departure.tourCode));
    if (departure === null || tour === null || !tour.published) return null;
    const { departureDate, returnDate, capacity, sold, held, status } = departure;
    return {
      product: { kind: PACKAGE, key },
      departureDate,
      returnDate,
      startsAt: instant(departure.startsAt.getTime()),
      trip: packageTrip(tour, departure),
      termsNamed: { termsId: tour.termsId, kind: tour.kind, dayTrip: tour.dayTrip },
      seats: { capacity, sold, held, open: status === 'open' },
      content: tourSnapshot(tour, departure),
    };
  },

  price: ({ priceTable }, party) => partyPrice(party, priceTable),

  holdSeats: (tx, { draftId, key, seats }, at) =>
    holdIn(tx, { draftId, departureId: key, seats }, at),

  async giveBackSeats(tx, bookingId, seats, at) {
    const { departureId } = await tx.packageBooking.findUniqueOrThrow({ where: { bookingId } });
    await giveBackSoldSeats(tx, departureId, seats, at);
  },

  async keep(tx, bookingId, { departureId, code, minimumParticipants, ...content }) {
    await tx.packageBooking.create({
      data: {
        bookingId,
        departureId,
        tourCode: code,
        minimumParticipants,
        tourSnapshot: asJson(content),
      },
      select: { bookingId: true },
    });
  },

  async findContent(tx, bookingId) {
    const row = await tx.packageBooking.findUniqueOrThrow({
      where: { bookingId },
      include: { changes: CHANGED },
    });
    const { departureId, tourCode: code, minimumParticipants, changes } = row;
    // Written by `keep`, or by a change that was told since (D2-11): a later shape must not refuse an old contract.
    const content = contentOf(changes[0]?.content ?? row.tourSnapshot);
    return { ...content, departureId, code, minimumParticipants };
  },

  describe: describePackage,
};
