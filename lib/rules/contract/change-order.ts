import type { PriceBand } from '../price/age-band';
import type { ChangeCause } from './change-exemption';
import { type ContentChange, contentChange } from './content-change';
import type { PriceChangeAnswer } from './price-change';
import type { PriceChangeGround } from './price-increase-notice';

/** Yen for one traveler of each age band; below 0 for less. */
export type YenByBand = Readonly<Record<PriceBand, number>>;

/** What the agency wants to change of a contract that stands. */
export interface ChangeOrder {
  /** Null where nothing but the price changes. */
  readonly cause: ChangeCause | null;
  readonly explanation: string;
  /** Whether a line of the trip becomes another. */
  readonly content: boolean;
  /** Whether the change is one of the table of the guarantee, or important otherwise. */
  readonly important: boolean;
  readonly overbooked: boolean;
  readonly price: {
    readonly ground: PriceChangeGround;
    /** What the ground itself changes. */
    readonly cost: YenByBand;
    /** What is asked for. */
    readonly change: YenByBand;
  } | null;
}

type NotAllowed<Answer> = Extract<Answer, { reason: string }>['reason'];

export type ChangeObjection =
  | NotAllowed<ContentChange>
  | NotAllowed<PriceChangeAnswer>
  | 'nothing-changes'
  | 'without-change-of-content'
  | 'not-in-terms';

const NEEDS_CONTENT: readonly PriceChangeGround[] = ['content-change', 'cheaper-content'];

/**
 * 変更の因果関係: what speaks against a change whatever the contract: no cause beyond control, no explanation, costs of a change
 * that there is none of.
 *
 * @clause D2-11 D3-12 D2-12.4
 */
export function orderObjection({ content, price, ...order }: ChangeOrder): ChangeObjection | null {
  if (!content && price === null) return 'nothing-changes';
  if (order.explanation.trim() === '') return 'not-explained';
  if (content) {
    if (order.cause === null) return 'cause-not-outside-control';
    const answer = contentChange({ ...order, cause: order.cause, urgent: false });
    if (answer.kind === 'may-not') return answer.reason;
  }
  const needs = price !== null && NEEDS_CONTENT.includes(price.ground);
  return needs && !content ? 'without-change-of-content' : null;
}
