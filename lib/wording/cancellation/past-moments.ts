import type { Charge } from '@/lib/rules/money/charge';
import { comingArticle } from '../booking/booking-events';
import { yenInWords } from '../site/money';
import { callOffReasonWords } from './called-off';
import { chargeInWords } from './fees';
import { groundWords, ownConvenience } from './grounds';
import { changeCauseWords, priceGroundWords } from './tour-change';

const reasonWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(groundWords).map(([ground, { label }]) => [ground, label])),
  ...callOffReasonWords,
  ...changeCauseWords,
  ...priceGroundWords,
  'own-convenience': ownConvenience.label,
};

/** What the sum of an event is, where it is not a payment. */
const amountWords: Readonly<Record<string, string>> = {
  'travelers-cancelled': '取消料 ',
  cancelled: '取消料 ',
  'no-show': '取消料 ',
  'terminated-nonpayment': '違約料 ',
};

/** Sum, reason and article of something that has happened; empty where there is nothing to say. */
export function pastDetail(moment: {
  readonly kind: string;
  readonly amountYen: number | null;
  readonly charge: Charge | null;
  readonly reason: string | null;
  readonly article: string | null;
}): string {
  const { kind, amountYen, charge, reason, article } = moment;
  return [
    amountYen === null || (amountYen === 0 && !(kind in amountWords))
      ? ''
      : `${amountWords[kind] ?? ''}${yenInWords(amountYen)}`,
    charge === null ? '' : chargeInWords(charge),
    reasonWords[reason ?? ''] ?? '',
    article === null ? '' : comingArticle(article),
  ]
    .filter((part) => part !== '')
    .join('／');
}
