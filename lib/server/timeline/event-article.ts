import 'server-only';
import { z } from 'zod';
import type { Terms } from '@/lib/rules/terms';
import type { OwnBooking } from '../booking/find-own-booking';

const told = z
  .object({
    amountYen: z.number().optional(),
    cancellationId: z.string().optional(),
    ground: z.string().optional(),
    reason: z.string().optional(),
    priceChangeYen: z.number().optional(),
  })
  .catch({});

/** What the history keeps of an event that a reader is told. */
export function toldOf(facts: unknown): Told {
  return told.parse(facts);
}

const PAID = 'payment-captured';

type Told = z.infer<typeof told>;

/** The payment of the contract was a deposit where it is less than what the contract charged. */
export function kindOf(kind: string, { amountYen }: Told, { ledger }: OwnBooking): string {
  const charged = ledger.find((line) => line.kind === 'charge')?.amountYen ?? 0;
  const deposit = kind === PAID && amountYen !== undefined && amountYen < charged;
  return deposit ? 'deposit-paid' : kind;
}

/** 条: the article that an event rests on, of the booking's own terms. */
export function articleOf(kind: string, facts: Told, booking: OwnBooking): string | null {
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
    case 'change-proposed':
      return facts.priceChangeYen ? (terms.priceIncrease?.article ?? null) : null;
    default:
      return null;
  }
}

const formationArticle = ({ formation }: Terms) =>
  formation.rules.find(
    ({ channels, payments }) => channels.includes('web') && payments.includes('card'),
  )?.article ?? null;
