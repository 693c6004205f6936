import 'server-only';
import type { RefusalReason } from '@/lib/rules/calendar/refusal';
import type { DeclarationObjection, DeskChannel } from '@/lib/rules/cancellation/declaration';
import type { CancellationGround } from '@/lib/rules/cancellation/free-grounds';
import type { PartyCancellation } from '@/lib/rules/cancellation/party-cancellation';

/** What the traveler had on the screen when they confirmed, in yen. */
export interface SeenFigures {
  readonly feeYen: number;
  readonly refundYen: number;
  readonly owedYen: number;
  readonly differenceYen: number;
}

export interface CancelTravelers {
  readonly bookingId: string;
  readonly travelerIds: readonly string[];
  /** Null is the customer's convenience. */
  readonly ground: CancellationGround | null;
  readonly seen: SeenFigures;
  readonly idempotencyKey: string;
  /**
   * How and when what staff write down was declared; by the traveler, at the moment of the request, where it is not said. The
   * moment of what was declared on the site stands in the history of the booking, and no other is taken.
   */
  readonly taken?: {
    readonly channel: DeskChannel;
    readonly declaredAt: Date;
    /** What staff found the fee out to be, and how, where the terms leave it open. */
    readonly found?: { readonly feeYen: number; readonly how: string };
  };
  /** 無連絡不参加, as staff record it: nobody declared anything. */
  readonly noShow?: true;
}

export type CancelRefusal =
  | 'not-found'
  | 'not-going'
  | 'not-cancellable'
  | 'tour-over'
  | 'not-started'
  | 'declared'
  | 'contract-not-formed'
  | 'payment-pending'
  | 'called-off'
  | 'unaccompanied'
  | 'ground-not-open'
  | 'form-used'
  | 'not-declared'
  | DeclarationObjection
  | RefusalReason;

export type CancelAnswer =
  | { readonly kind: 'cancelled'; readonly cancellationId: string; readonly repeated: boolean }
  | { readonly kind: 'changed'; readonly seen: SeenFigures; readonly now: SeenFigures }
  | { readonly kind: 'refused'; readonly reason: CancelRefusal };

/** The figures a traveler confirms. */
export function figuresOf(answer: PartyCancellation): SeenFigures {
  const { fee, refund, owed } = answer.quote;
  return { feeYen: fee, refundYen: refund, owedYen: owed, differenceYen: answer.difference };
}

export function same(left: SeenFigures, right: SeenFigures): boolean {
  return (
    left.feeYen === right.feeYen &&
    left.refundYen === right.refundYen &&
    left.owedYen === right.owedYen &&
    left.differenceYen === right.differenceYen
  );
}

export function refused(reason: CancelRefusal): CancelAnswer {
  return { kind: 'refused', reason };
}
