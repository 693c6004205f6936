import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { BY_COMPANY } from '../cancellation/company-cancellation';
import { shownQuote } from '../cancellation/shown-quote';
import { moment } from './moment';

type Redact = (text: string) => string;

/** The price lines of the subject and those of the whole booking. */
export function heldPriceLines({ priceLines }: OwnBooking, ownId: string | null, redact: Redact) {
  return priceLines
    .filter((line) => line.travelerId === null || line.travelerId === ownId)
    .map((line) => ({
      kind: line.kind,
      label: redact(line.label),
      own: line.travelerId !== null,
      quantity: line.quantity,
      unitYen: line.unitYen,
      amountYen: line.amountYen,
      inFeeBase: line.inFeeBase,
      createdAt: moment(line.createdAt),
    }));
}

/** 入出金 */
export function heldLedger({ ledger }: OwnBooking, redact: Redact) {
  return ledger.map((entry) => ({
    at: moment(entry.at),
    kind: entry.kind,
    label: redact(entry.label),
    amountYen: entry.amountYen,
  }));
}

/** Every attempt to pay with a card, those that were declined too, and what went back through each. */
export function heldPayments(payments: OwnBooking['payments']) {
  return payments.map((payment) => ({
    at: moment(payment.createdAt),
    updatedAt: moment(payment.updatedAt),
    purpose: payment.purpose,
    method: payment.methodLabel,
    amountYen: payment.amountYen,
    status: payment.status,
    pendingAt: moment(payment.pendingAt),
    handledBy: payment.adapter,
    refunds: payment.refunds.map((refund) => ({
      at: moment(refund.createdAt),
      updatedAt: moment(refund.updatedAt),
      refundCause: refund.cause,
      amountYen: refund.amountYen,
      refundStatus: refund.status,
    })),
  }));
}

/** 取消料の免除 */
export function heldFeeWaivers({ feeWaivers }: OwnBooking, redact: Redact) {
  return feeWaivers.map((one) => ({
    at: moment(one.at),
    receipt: one.cancellationId,
    amountYen: one.amountYen,
    refundYen: one.refundYen,
    waiverReason: one.reason,
    note: redact(one.note),
  }));
}

/** What the agency ended, called off or unpaid, nobody declared: its channel says nothing. */
function byTheAgency({ stepKey, ground }: OwnBooking['cancellations'][number]): boolean {
  return stepKey === BY_COMPANY || ground === 'non-payment';
}

/** Each cancellation with its figures, the subject's own among them, and the lines as they were shown. */
export function heldCancellations(
  { cancellations }: OwnBooking,
  ownId: string | null,
  redact: Redact,
) {
  return cancellations.map((one) => {
    const { lines, staying } = shownQuote(one.quoteShown);
    const own = one.travelers.find(({ travelerId }) => travelerId === ownId);
    const ownChange = staying.find(({ id }) => id === ownId);
    return {
      receipt: one.id,
      declaredAt: moment(one.declaredAt),
      receivedAt: moment(one.receivedAt),
      declaredThrough: byTheAgency(one) ? null : one.channel,
      recordedAt: moment(one.createdAt),
      dayNo: one.dayNo,
      ground: one.ground,
      includesYou: own !== undefined,
      feeYen: one.feeYen,
      ownFeeYen: own?.feeYen ?? null,
      ownPriceYen: own?.tourPriceYen ?? null,
      refundYen: one.refundYen,
      owedYen: one.owedYen,
      differenceYen: one.differenceYen,
      ownDifferenceYen: ownChange ? ownChange.more - ownChange.less : null,
      refundDueDate: one.refundDueDate,
      step: one.stepKey,
      clause: one.clause,
      article: one.article,
      termsId: one.termsId,
      termsVersion: one.termsVersion,
      staffReview: one.staffReview,
      foundHow: one.foundHow === null ? null : redact(one.foundHow),
      lines: lines.map(({ term, detail }) => ({ term: redact(term), detail: redact(detail) })),
    };
  });
}
