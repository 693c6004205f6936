import { formatInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { CancellationQuote } from '@/lib/rules/cancellation/cancellation-quote';
import { toldCancellation } from '@/lib/wording/terms/told-cancellation';
import type { Kind } from '../kind';
import { factsOf } from '../leaving-facts';

/** 取消料. */
export const cancellation: Kind = {
  evaluate(fields, terms, calendar) {
    const quote = cancellationFee(factsOf(fields, terms, calendar), terms);
    if (isRefusal(quote)) return quote;
    return {
      receivedAt: formatInJapan(quote.receivedAt),
      dayNo: quote.dayNo,
      travelers: quote.travelers.map(({ fee }) => ({ feeYen: fee })),
      feeYen: quote.fee,
      refundYen: quote.refund,
      owedYen: quote.owed,
      refundDueDate: quote.refundDueDate,
      staffReview: quote.staffReview,
      afterStart: quote.afterStart,
      step: quote.step.id,
      clause: quote.step.clause,
      article: quote.step.article,
      confirmed: quote.step.confirmed,
      ...moreOf(quote),
    };
  },
  explain(fields, terms, calendar) {
    return toldCancellation(factsOf(fields, terms, calendar), terms);
  },
};

/** What only some terms have an answer about. */
function moreOf({ countedFrom, free }: CancellationQuote) {
  return {
    ...(countedFrom ? { countedFrom } : {}),
    ...(free ? { freeTravelers: free.map((place) => place + 1) } : {}),
  };
}
