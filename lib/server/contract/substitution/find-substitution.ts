import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { leaverObjection, substitutionClosed } from '@/lib/rules/contract/substitution-request';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { isCalledOff } from '../../booking/is-called-off';
import { CARD_ASKED } from '../../money/balance-standing';
import { substitutionCost } from '../../money/substitution-payment';
import { db } from '../../system/db';
import { leaverFacts } from './leaver-facts';
import { findSubstituted, placeOf, type SubstitutedBooking } from './substituted-booking';

/** What the page of 交替 needs: the request that is open, or whether one is taken and of whom. Null when there is no such booking. */
export async function findSubstitution(bookingId: string, at: Date) {
  const booking = await findSubstituted(db(), bookingId);
  if (booking === null) return null;
  const now = instant(at.getTime());
  const state = stateByClock(booking.status, booking, now);
  const { terms, startsAt, travelers, open } = booking;
  const going = travelers.filter(({ status }) => status === 'going');
  const closed = substitutionClosed({ state, startsAt, now }, terms);
  const stands = state === 'substitution-requested' && open !== null;
  return {
    booking,
    rule: terms.substitution ?? null,
    closed: (await isCalledOff(db(), bookingId)) ? ('called-off' as const) : closed,
    leavers: going.map((traveler) => ({
      traveler,
      objection: leaverObjection(leaverFacts(booking, traveler)),
    })),
    open: stands ? await openOf(booking, open) : null,
  };
}

export type FoundSubstitution = NonNullable<Awaited<ReturnType<typeof findSubstitution>>>;
export type OpenSubstitution = NonNullable<FoundSubstitution['open']>;

async function openOf(
  { id: bookingId, travelers }: SubstitutedBooking,
  open: NonNullable<SubstitutedBooking['open']>,
) {
  const leaver = travelers.find(({ id }) => id === open.travelerId);
  const { feeYen, reissueYen } = open;
  const asked = { bookingId, status: { in: CARD_ASKED } };
  return {
    place: leaver ? placeOf(leaver) : 0,
    /** Null until the agency has agreed. */
    cost:
      feeYen === null || reissueYen === null
        ? null
        : { feeYen, reissueYen, totalYen: substitutionCost(open) },
    /** A card that was asked and has not answered. */
    waiting: await db().paymentAttempt.findFirst({
      where: asked,
      select: { redirectUrl: true },
    }),
  };
}
