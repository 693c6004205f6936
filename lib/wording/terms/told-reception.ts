import { peakPeriod } from '@/lib/rules/calendar/peak-period';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import type { Terms } from '@/lib/rules/terms';
import { clock, type Told, told } from './told';

/** When the declaration was received. */
export function reception(facts: CancellationFacts, quote: FeeQuote, terms: Terms): Told[] {
  if (facts.declaredAt === null) {
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

/** On which day, in which period, on what ground. */
export function counting(facts: CancellationFacts, quote: FeeQuote, terms: Terms): Told[] {
  const story: Told[] = [];
  if (quote.dayNo !== null) {
    story.push(
      told(
        `受付日は、旅行開始日（${facts.departureDate}）の前日から起算してさかのぼって${quote.dayNo}日目です。`,
        `The day of reception is day ${quote.dayNo} before departure (${facts.departureDate}), the day before departure being day 1.`,
      ),
    );
  }
  const period = peakPeriod(facts.departureDate, terms.cancellation.periods, facts.calendar);
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
