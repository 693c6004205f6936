import type { AcceptanceTerms } from './application/acceptance';
import type { CalendarDate } from './calendar/calendar-date';
import type { Figure } from './calendar/figure';
import type { CancellationTerms } from './cancellation/cancellation-terms';
import type { FreeGround } from './cancellation/free-grounds';
import type { PartialCancellationTerms } from './cancellation/partial-cancellation';
import type { NonPaymentTerms } from './cancellation/penalty';
import type { ContractTerms } from './contract-terms';
import type { RefundTerms } from './money/refund';

/** 旅行条件書: the terms of an agency, one dated version. A booking keeps the whole of it. */
export interface Terms extends ContractTerms {
  readonly id: string;
  readonly version: string;
  /** In force for contracts formed from this day on. */
  readonly firstDay: CalendarDate;
  readonly title: { readonly ja: string; readonly en: string };
  readonly contractKind: ContractKind;
  /** The standard terms that no step may exceed; null for contracts without such a ceiling. */
  readonly base: { readonly id: string; readonly version: string } | null;
  readonly acceptance: AcceptanceTerms;
  readonly cancellation: CancellationTerms;
  readonly freeGrounds: readonly FreeGround[];
  readonly refund: RefundTerms;
  readonly partialCancellation: PartialCancellationTerms | null;
  readonly nonPayment: NonPaymentTerms | null;
  readonly rounding: RoundingTerms;
}

export type ContractKind = 'package-domestic' | 'package-overseas' | 'arranged-air';

/** 端数処理: fees in the customer's favour, payments to the customer likewise. */
export interface RoundingTerms extends Figure {
  readonly fee: 'down';
  readonly payment: 'up';
}
