import { peakPeriod } from '@/lib/rules/calendar/peak-period';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type CancellationFacts, cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import { chargeInFull } from '@/lib/wording/cancellation/charges';
import { chargeInEnglish } from './charge-in-english';
import { clausesOf, clock, inYen, type Told, told, toldRefusal } from './told';
import { toldBooking } from './told-booking';
import { toldParty } from './told-party';
import { toldTicket } from './told-ticket';

/** How a cancellation fee came about, step by step. */
export function toldCancellation(facts: CancellationFacts, terms: Terms): readonly Told[] {
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) return [toldRefusal(quote)];
  const story = [
    ...reception(facts, terms),
    ...counting(facts, terms),
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
  story.push(
    told(
      `合計${inYen.ja(quote.fee)}。お預り${inYen.ja(facts.receivedYen)}との差引きで、払戻し${inYen.ja(quote.refund)}、ご請求${inYen.ja(quote.owed)}。`,
      `Together ${inYen.en(quote.fee)}; received ${inYen.en(facts.receivedYen)}: ${inYen.en(quote.refund)} goes back, ${inYen.en(quote.owed)} is owed.`,
    ),
  );
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

function reception(facts: CancellationFacts, terms: Terms): Told[] {
  const quote = cancellationFee(facts, terms);
  if (facts.declaredAt === null || isRefusal(quote)) {
    return [told('お申し出のない不参加です。', 'Nobody declared anything: a no-show.')];
  }
  const atOnce = quote.receivedAt === facts.declaredAt;
  return [
    told(
      `お申し出：${clock(facts.declaredAt)}。${atOnce ? '受付時間内のため、同時に受け付けます。' : `受付時間外のため、${clock(quote.receivedAt)}の受付となります。`}`,
      `Declared ${clock(facts.declaredAt)}, ${atOnce ? 'within opening hours: received at once.' : `outside opening hours: received ${clock(quote.receivedAt)}.`}`,
      terms.acceptance.clause,
    ),
  ];
}

function counting(facts: CancellationFacts, terms: Terms): Told[] {
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) return [];
  const story: Told[] = [];
  if (quote.dayNo !== null) {
    story.push(
      told(
        `受付日は、旅行開始日（${facts.departureDate}）の前日から起算してさかのぼって${quote.dayNo}日目です。`,
        `The day of reception is day ${quote.dayNo} before departure (${facts.departureDate}), the day before departure being day 1.`,
      ),
    );
  }
  const period = peakPeriod(facts.departureDate, terms.cancellation.periods);
  if (period) {
    story.push(
      told(
        `出発日は「${period.name}」の期間に入ります。`,
        `The departure falls in the period "${period.name}".`,
        period.clause,
      ),
    );
  }
  if (facts.ground !== null) {
    story.push(
      told(
        `取消料のかからない事由：${facts.ground}。`,
        `Ground for cancelling free of charge: ${facts.ground}.`,
        quote.step.clause,
      ),
    );
  } else if (quote.afterStart) {
    story.push(
      told(
        '旅行開始後、または無連絡の不参加です。',
        'After the start, or not coming without notice.',
        quote.step.clause,
      ),
    );
  }
  return story;
}
