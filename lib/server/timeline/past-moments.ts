import 'server-only';
import type { FeeChange } from '@/lib/rules/cancellation/fee-changes';
import type { Charge } from '@/lib/rules/money/charge';
import type { OwnBooking } from '../booking/find-own-booking';
import { articleOf, kindOf, toldOf } from './event-article';

/** Something that has happened to a booking, with its reason and the printed article that gives it. */
export interface PastMoment {
  readonly key: string;
  readonly at: Date;
  /** The kind of its event; `refunded` and `fee-step` stand in no event. */
  readonly kind: string;
  readonly amountYen: number | null;
  /** The charge from then on, for a step of the fee. */
  readonly charge: Charge | null;
  /** Ground of a cancellation or a notice; null where there is none. */
  readonly reason: string | null;
  readonly article: string | null;
}

/**
 * これまでのこと: everything that has happened to a booking, the first thing first.
 *
 * @clause D2-14.1a
 * @param passed the steps of the fee that have begun since the contract
 */
export function pastMoments(
  booking: OwnBooking,
  passed: readonly FeeChange[],
): readonly PastMoment[] {
  return [
    ...booking.events.map((event) => ofEvent(event, booking)),
    ...refunds(booking),
    ...passed.map(feeStep),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
}

const PLAIN = { amountYen: null, charge: null, reason: null, article: null };

function ofEvent(event: OwnBooking['events'][number], booking: OwnBooking): PastMoment {
  const facts = toldOf(event.facts);
  const cancelled = booking.cancellations.find(({ id }) => id === facts.cancellationId);
  return {
    ...PLAIN,
    ...{ key: `event-${event.id}`, at: event.at, kind: kindOf(event.kind, facts, booking) },
    amountYen: cancelled?.feeYen ?? facts.amountYen ?? null,
    reason: cancelled === undefined ? (facts.ground ?? facts.reason ?? null) : reasonOf(cancelled),
    article: cancelled?.article ?? articleOf(event.kind, facts, booking),
  };
}

/** Whoever did not come gave no reason. */
function reasonOf({ ground, channel }: OwnBooking['cancellations'][number]): string | null {
  return channel === 'no-show' ? null : (ground ?? 'own-convenience');
}

/** What has arrived through a card company. */
function refunds({ payments, terms, startsAt }: OwnBooking): readonly PastMoment[] {
  const sent = payments.flatMap((payment) => payment.refunds);
  const { beforeStart, afterStart } = terms.refund;
  return sent
    .filter(({ status }) => status === 'succeeded')
    .map(({ id, updatedAt, createdAt, amountYen }) => ({
      ...PLAIN,
      ...{ key: `refund-${id}`, at: updatedAt, kind: 'refunded', amountYen },
      article: (createdAt.getTime() < startsAt ? beforeStart : afterStart).article,
    }));
}

/** Numbered from the first one on: a step that has begun stays. */
function feeStep({ from, quote }: FeeChange, place: number): PastMoment {
  const { charge, article } = quote.step;
  const key = `fee-step-${place}`;
  return { ...PLAIN, key, at: new Date(from), kind: 'fee-step', charge, article };
}
