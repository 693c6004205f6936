import 'server-only';
import { z } from 'zod';
import type { FeeChange } from '@/lib/rules/cancellation/fee-changes';
import type { Charge } from '@/lib/rules/money/charge';
import type { Terms } from '@/lib/rules/terms';
import type { OwnBooking } from '../booking/find-own-booking';

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

const told = z
  .object({
    amountYen: z.number().optional(),
    cancellationId: z.string().optional(),
    ground: z.string().optional(),
    reason: z.string().optional(),
  })
  .catch({});

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

const PAID = 'payment-captured';
const PLAIN = { amountYen: null, charge: null, reason: null, article: null };

function ofEvent(event: OwnBooking['events'][number], booking: OwnBooking): PastMoment {
  const facts = told.parse(event.facts);
  const cancelled = booking.cancellations.find(({ id }) => id === facts.cancellationId);
  return {
    ...PLAIN,
    ...{ key: `event-${event.id}`, at: event.at, kind: kindOf(event.kind, facts, booking) },
    amountYen: cancelled?.feeYen ?? facts.amountYen ?? null,
    reason: cancelled === undefined ? (facts.ground ?? null) : reasonOf(cancelled),
    article: cancelled?.article ?? articleOf(event.kind, facts, booking),
  };
}

type Told = z.infer<typeof told>;

/** The payment of the contract was a deposit where it is less than what the contract charged. */
function kindOf(kind: string, { amountYen }: Told, { ledger }: OwnBooking): string {
  const charged = ledger.find((line) => line.kind === 'charge')?.amountYen ?? 0;
  const deposit = kind === PAID && amountYen !== undefined && amountYen < charged;
  return deposit ? 'deposit-paid' : kind;
}

/** Whoever did not come gave no reason. */
function reasonOf({ ground, channel }: OwnBooking['cancellations'][number]): string | null {
  return channel === 'no-show' ? null : (ground ?? 'own-convenience');
}

/** 条: the article that an event rests on, of the booking's own terms. */
function articleOf(kind: string, facts: Told, booking: OwnBooking): string | null {
  const { terms, channel } = booking;
  switch (kindOf(kind, facts, booking)) {
    case 'deposit-paid':
      return terms.deposit?.bands[0]?.article ?? null;
    case 'balance-paid':
      return facts.reason === 'price' ? (terms.paymentDue?.article ?? null) : null;
    case 'contract-formed':
      return channel === 'web' ? formationArticle(terms) : null;
    case 'document-made':
      return terms.contractDocument?.article ?? null;
    case 'final-itinerary-made':
      return terms.finalItinerary?.article ?? null;
    case 'notice-recorded':
      return terms.freeGrounds.find((one) => one.ground === facts.ground)?.article ?? null;
    default:
      return null;
  }
}

const formationArticle = ({ formation }: Terms) =>
  formation.rules.find(
    ({ channels, payments }) => channels.includes('web') && payments.includes('card'),
  )?.article ?? null;

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
