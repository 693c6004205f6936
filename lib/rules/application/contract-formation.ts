import type { Figure } from '../calendar/figure';
import { type Instant, instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';

export const APPLICATION_CHANNELS = ['web', 'phone', 'post', 'fax', 'email', 'counter'] as const;

export type ApplicationChannel = (typeof APPLICATION_CHANNELS)[number];

/** How the application is to be paid: by card contract, with a deposit, without one, against the ticket. */
export type FormationPayment = 'card' | 'deposit' | 'no-deposit' | 'on-collection' | 'waitlist';

/** 契約の成立時点: the moment that makes the contract. */
export type FormationMoment =
  | 'arrival'
  | 'dispatch'
  | 'handover'
  | 'acceptance'
  | 'acceptance-and-deposit'
  | 'dispatch-after-deposit'
  | 'arrival-after-deposit';

export interface FormationTerms {
  readonly rules: readonly (Figure & {
    readonly channels: readonly ApplicationChannel[];
    readonly payments: readonly FormationPayment[];
    readonly moment: FormationMoment;
  })[];
}

/** What has happened so far; null for what has not. */
export interface FormationFacts {
  readonly channel: ApplicationChannel;
  readonly payment: FormationPayment;
  readonly acceptedAt: Instant | null;
  /** When the notice of acceptance (for a waiting list: of availability) was sent out. */
  readonly noticeSentAt: Instant | null;
  readonly noticeArrivedAt: Instant | null;
  readonly handedOverAt: Instant | null;
  readonly depositAt: Instant | null;
  readonly withdrawnAt: Instant | null;
}

export type Formation =
  | { readonly kind: 'formed'; readonly formedAt: Instant; readonly article: string }
  | { readonly kind: 'not-formed'; readonly article: string }
  | { readonly kind: 'withdrawn'; readonly article: string };

/**
 * 契約の成立: when the contract was formed, if it was.
 *
 * A withdrawal before that moment ends the application without a fee. A notice sent before the
 * deposit does not form a contract that needs the deposit first.
 *
 * @clause D2-3.1a D2-3.2 D2-3.3b D2-22.3
 * @clause D3-5.1 D3-5.2 D3-5.3 D3-29.2b
 * @clause D4-3.1 D4-3.2a D4-3.2b D4-3.5a
 * @example // 002, mailed 11:00, delivered 11:01: formed 11:01
 */
export function contractFormation(
  facts: FormationFacts,
  terms: { formation: FormationTerms },
): Formation | Refusal {
  const rule = terms.formation.rules.find(
    (row) => row.channels.includes(facts.channel) && row.payments.includes(facts.payment),
  );
  if (!rule) return refused('not-in-terms');
  const { article } = rule;
  const formedAt = momentOf(rule.moment, facts);
  if (facts.withdrawnAt !== null && (formedAt === null || facts.withdrawnAt < formedAt)) {
    return { kind: 'withdrawn', article };
  }
  return formedAt === null
    ? { kind: 'not-formed', article }
    : { kind: 'formed', formedAt, article };
}

function momentOf(moment: FormationMoment, facts: FormationFacts): Instant | null {
  switch (moment) {
    case 'arrival':
      return facts.noticeArrivedAt;
    case 'dispatch':
      return facts.noticeSentAt;
    case 'handover':
      return facts.handedOverAt;
    case 'acceptance':
      return facts.acceptedAt;
    case 'acceptance-and-deposit':
      return later(facts.acceptedAt, facts.depositAt);
    case 'dispatch-after-deposit':
      return afterDeposit(facts.noticeSentAt, facts.depositAt);
    case 'arrival-after-deposit':
      return afterDeposit(facts.noticeArrivedAt, facts.depositAt);
  }
}

function later(one: Instant | null, other: Instant | null): Instant | null {
  return one === null || other === null ? null : instant(Math.max(one, other));
}

function afterDeposit(notice: Instant | null, deposit: Instant | null): Instant | null {
  return notice !== null && deposit !== null && notice >= deposit ? notice : null;
}

/**
 * 通知の到達: when an electronic notice reached the traveler: delivered to the mailbox or first
 * shown on the booking's page, whichever came first.
 *
 * @clause D2-3.1a
 */
export function noticeArrival(facts: {
  deliveredAt: Instant | null;
  displayedAt: Instant | null;
}): Instant | null {
  const { deliveredAt, displayedAt } = facts;
  if (deliveredAt === null || displayedAt === null) return deliveredAt ?? displayedAt;
  return instant(Math.min(deliveredAt, displayedAt));
}
