import 'server-only';
import { isBeforeStart } from '@/lib/rules/application/answer-due';
import {
  APPLICATION_CHANNELS,
  contractFormation,
  noticeArrival,
} from '@/lib/rules/application/contract-formation';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import type { Terms } from '@/lib/rules/terms';
import type { Tx } from '../system/db';
import { acceptanceDeliveredAt } from './acceptance-mail';

type Accepted = {
  id: string;
  status: BookingState;
  channel: string;
  acceptedAt: Date | null;
  acceptanceSentAt: Date | null;
  startsAt: Instant;
};

const moment = (date: Date | null) => (date === null ? null : instant(date.getTime()));

/**
 * The moment at which an accepted application became a contract under its own terms; null when it has not, and where
 * the tour had started by then.
 *
 * @param displayedAt when a page displays the acceptance, null when none does
 * @clause D2-3.1a
 * @clause D2-3.3b D3-5.3 from the waiting list it is the notice that seats are there, or the answer to it
 */
export async function formationMoment(
  tx: Tx,
  booking: Accepted,
  terms: Terms,
  displayedAt: Date | null,
): Promise<Date | null> {
  const formation = contractFormation(
    {
      channel: APPLICATION_CHANNELS.find((one) => one === booking.channel) ?? 'web',
      payment: booking.status === 'waitlisted' ? 'waitlist' : 'card',
      acceptedAt: moment(booking.acceptedAt),
      noticeSentAt: moment(booking.acceptanceSentAt),
      noticeArrivedAt: noticeArrival({
        deliveredAt: moment(await acceptanceDeliveredAt(tx, booking.id)),
        displayedAt: moment(displayedAt),
      }),
      handedOverAt: null,
      depositAt: null,
      withdrawnAt: null,
    },
    terms,
  );
  if (isRefusal(formation) || formation.kind !== 'formed') return null;
  const { startsAt } = booking;
  return isBeforeStart({ at: formation.formedAt, startsAt }) ? new Date(formation.formedAt) : null;
}
