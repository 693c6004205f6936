import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type CancellationFacts, cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { CancellationQuote, FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import type { Terms } from '@/lib/rules/terms';
import { chargeInFull } from '@/lib/wording/cancellation/charges';
import { chargeInEnglish } from './charge-in-english';
import { clausesOf, inYen, type Told, told, toldRefusal } from './told';
import { toldBooking } from './told-booking';
import { toldParty } from './told-party';
import { counting, reception } from './told-reception';
import { toldTicket } from './told-ticket';

/** How a cancellation fee came about, step by step, and what goes back or is owed. */
export function toldCancellation(facts: CancellationFacts, terms: Terms): readonly Told[] {
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) return [toldRefusal(quote)];
  return [...toldFee(facts, quote, terms), ...toldMoney(facts, quote, terms)];
}

/** How a fee came about. */
export function toldFee(facts: CancellationFacts, quote: FeeQuote, terms: Terms): readonly Told[] {
  const story = [
    ...reception(facts, quote, terms),
    ...counting(facts, quote, terms),
    ...toldBooking(facts, quote, terms),
    ...toldTicket(facts, quote, terms),
    ...toldParty(facts, quote, terms),
  ];
  const { step } = quote;
  const { charges } = terms.cancellation;
  story.push(
    told(
      `適用する段：${step.article}「${step.id}」、${chargeInFull(step.charge, charges)}。`,
      `The step that counts: ${step.article}, "${step.id}", ${chargeInEnglish(step.charge, charges)}.`,
      step.clause,
    ),
  );
  if (!step.confirmed) {
    story.push(
      told(
        'この金額・割合は旅行会社の確認がまだ済んでいません。',
        'The operator has not confirmed this figure yet.',
      ),
    );
  }
  if (quote.staffReview) {
    story.push(
      told(
        `旅行開始前のお申し出で、受付が開始後になるため、${facts.ground === null ? '出発当日の段とし、' : ''}担当者が確認します。`,
        `Declared before the start and received after it: ${facts.ground === null ? 'charged as departure day, and ' : ''}looked at by staff.`,
        clausesOf(['D2-15.T.4'], step),
      ),
    );
  }
  for (const [place, { fee }] of quote.travelers.entries()) {
    story.push(
      told(
        `${place + 1}人目の取消料：${inYen.ja(fee)}（1円未満切捨て）。`,
        `Traveler ${place + 1}: ${inYen.en(fee)}, rounded down.`,
        terms.rounding.clause,
      ),
    );
  }
  return story;
}

function toldMoney(facts: CancellationFacts, quote: CancellationQuote, terms: Terms): Told[] {
  const story = [
    told(
      `合計${inYen.ja(quote.fee)}。お預り${inYen.ja(facts.receivedYen)}との差引きで、払戻し${inYen.ja(quote.refund)}、ご請求${inYen.ja(quote.owed)}。`,
      `Together ${inYen.en(quote.fee)}; received ${inYen.en(facts.receivedYen)}: ${inYen.en(quote.refund)} goes back, ${inYen.en(quote.owed)} is owed.`,
    ),
  ];
  const refundRule = quote.afterStart ? terms.refund.afterStart : terms.refund.beforeStart;
  if (quote.refundDueDate !== null) {
    story.push(
      told(
        `払戻しの期限：${quote.refundDueDate}（${refundRule.article}）。`,
        `To be paid back by ${quote.refundDueDate} (${refundRule.article}).`,
        refundRule.clause,
      ),
    );
  }
  return story;
}
