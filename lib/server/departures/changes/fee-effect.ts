import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { type Yen, yen } from '@/lib/rules/calendar/yen';
import { type PartyFacts, partyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import type { ChangedPrice } from '@/lib/rules/contract/tour-change';
import type { Party } from '../../cancellation/find-party';

/** What leaving would cost everybody at this moment for their own convenience; null where the terms give no figure. */
export interface FeeEffect {
  readonly before: Yen | null;
  readonly after: Yen | null;
}

/** The same by the price as it is and as a change makes it, by the rule that charges. */
export function feeEffect(
  { facts, terms }: Party,
  prices: readonly ChangedPrice[],
  at: Date,
): FeeEffect {
  const fee = (of: PartyFacts): Yen | null => {
    const leaving = of.travelers.map(({ id }) => id);
    const choice = { leaving, ground: null, declaredAt: instant(at.getTime()) };
    const answer = partyCancellation(of, choice, terms);
    return answer.kind === 'party' ? answer.quote.fee : null;
  };
  return {
    before: fee(facts),
    after: fee({ ...facts, travelers: facts.travelers.map(changed(prices)) }),
  };
}

const changed =
  (prices: readonly ChangedPrice[]) =>
  <One extends PartyFacts['travelers'][number]>(one: One): One => {
    const price = prices.find(({ id }) => id === one.id);
    if (price === undefined) return one;
    const by = price.after - price.before;
    return { ...one, tourPrice: price.after, charged: yen(Math.max(one.charged + by, 0)) };
  };
