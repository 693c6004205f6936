import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import type { Terms } from '@/lib/rules/terms';
import { chargeInFull } from '../cancellation/charges';
import { baseDayInWords } from '../cancellation/counted-days';
import { lateInWords } from '../cancellation/other-lines';
import { chargeInEnglish } from './charge-in-english';
import { type Told, told } from './told';

/** The size of the party, the day counted from, and what is kept in any case: where the terms ask for them. */
export function toldParty(
  facts: CancellationFacts,
  quote: FeeQuote,
  terms: Terms,
): readonly Told[] {
  if (facts.ground !== null) return [];
  return [
    ...counted(quote),
    ...share(facts, quote, terms),
    ...kept(terms),
    ...late(facts, quote, terms),
  ];
}

function counted({ countedFrom }: FeeQuote): readonly Told[] {
  if (countedFrom === undefined) return [];
  const { day, date, dayNo } = countedFrom;
  return [
    told(
      `段の日数は${baseDayInWords(day)}（${date}）から数えて${dayNo}日目です。`,
      `The steps count back from another day of the trip, ${day} (${date}): day ${dayNo}.`,
    ),
  ];
}

function share(facts: CancellationFacts, quote: FeeQuote, terms: Terms): readonly Told[] {
  const rule = feeTable(facts, terms.cancellation)?.freeShare;
  if (rule === undefined || quote.afterStart) return [];
  const free = (quote.free ?? []).map((place) => place + 1);
  return [
    free.length === 0
      ? told(
          '団体の割合によって無料となる方はいません。',
          'Nobody goes free as a share of the group.',
          rule.clause,
        )
      : told(
          `お申し込み${facts.partySize}名様の${rule.percent}％にあたる方（${free.join('、')}人目）は無料です。`,
          `As ${rule.percent}% of a party of ${facts.partySize}, traveler ${free.join(', ')} goes free.`,
          rule.clause,
        ),
  ];
}

function kept({ cancellation }: Terms): readonly Told[] {
  const { kept: rule, charges } = cancellation;
  if (rule === undefined) return [];
  return [
    told(
      `払い戻さない部分：${chargeInFull(rule.charge, charges)}。`,
      `Never refunded: ${chargeInEnglish(rule.charge, charges)}.`,
      rule.clause,
    ),
  ];
}

function late(facts: CancellationFacts, quote: FeeQuote, terms: Terms): readonly Told[] {
  const rule = terms.cancellation.receivedAfterStart;
  const sent = facts.declaredAt;
  if (rule === undefined || sent === null) return [];
  if (sent >= facts.startsAt || quote.receivedAt < facts.startsAt) return [];
  return [
    told(
      lateInWords(rule),
      `Sent before the start, received after it: ${rule.counts}.`,
      rule.clause,
    ),
  ];
}
