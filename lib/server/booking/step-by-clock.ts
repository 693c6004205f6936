import 'server-only';
import type { GuardEvidence } from '@/lib/rules/contract/booking-guards';
import type { TourStep } from '@/lib/rules/contract/tour-clock';
import type { Tx } from '../system/db';
import { stepAlike } from './step-booking';

/** What shows that the moment of a step has come: as `stepBooking` demands it, of each. */
type ClockEvidence = Pick<GuardEvidence, 'tour-started'> | Pick<GuardEvidence, 'tour-ended'>;

export interface ClockStep extends TourStep {
  readonly bookingId: string;
  readonly shown: ClockEvidence;
}

/**
 * Steps that the clock has made due, of however many bookings: those of one kind are written together, each into the
 * history of its booking at its own moment. The caller holds the locks of the bookings.
 *
 * @clause D2-15.1.1a
 * @throws Error when a booking is not in its state any more; the transaction of the caller is undone
 */
export async function stepByClock(tx: Tx, steps: readonly ClockStep[]): Promise<void> {
  for (const trigger of ['start-tour', 'complete'] as const) {
    const due = steps.filter((step) => step.trigger === trigger);
    for (const from of new Set(due.map((step) => step.from))) {
      const alike = due.filter((step) => step.from === from);
      await stepAlike(
        tx,
        alike.map(({ bookingId, at }) => ({ id: bookingId, at: new Date(at) })),
        { trigger, from },
      );
    }
  }
}
