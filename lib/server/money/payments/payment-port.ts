import 'server-only';

type Known = { readonly adapterRef: string; readonly methodLabel: string };

/** What has become of an order: `pending` is told later. */
export type Outcome = Known & { readonly kind: 'authorised' | 'declined' | 'pending' };

/**
 * What a card company answers at once. The same key again gets the same answer, and nothing happens twice. With
 * `redirect` the company asks its customer on a page of its own, and tells later.
 */
export type Authorisation = Outcome | (Known & { readonly kind: 'redirect'; readonly url: string });

export type Capture = { readonly kind: 'captured' } | { readonly kind: 'failed' };

/** What becomes of a refund; `reason` is the company's own word, shown to staff alone. */
export type RefundAnswer =
  | { readonly kind: 'succeeded' | 'pending'; readonly adapterRef: string }
  | { readonly kind: 'failed'; readonly adapterRef: string | null; readonly reason: string };

/**
 * カード決済の窓口. No method takes a card number: `method` is a token that the payment page of the adapter gave out.
 *
 * @clause D2-22.2
 */
export interface PaymentPort {
  readonly adapter: string;
  /**
   * ご利用枠の確保: reserves an amount, charges nothing. A customer who was sent to the company's page comes back to
   * `returnTo`, an address of this site.
   */
  authorise(order: {
    key: string;
    amountYen: number;
    method: string;
    returnTo: string;
  }): Promise<Authorisation>;
  /** What has become of an order that was `pending` or `redirect`. */
  outcome(order: { orderKey: string; adapterRef: string }): Promise<Outcome>;
  /** 売上の確定: charges what was reserved. */
  capture(order: { key: string; adapterRef: string; amountYen: number }): Promise<Capture>;
  /**
   * Gives back what was reserved under the key of an order, whether or not its answer has ever arrived here; an order
   * that the company does not know, or that has come to nothing, is given back already. From then on the order is
   * never authorised again.
   */
  release(order: { key: string; orderKey: string; adapterRef: string | null }): Promise<void>;
  /** 払い戻し of something captured, in part or in full. */
  refund(order: { key: string; adapterRef: string; amountYen: number }): Promise<RefundAnswer>;
  /** What has become of a refund that was `pending`; `adapterRef` is that of the refund. */
  refundOutcome(order: { key: string; adapterRef: string }): Promise<RefundAnswer>;
}
