import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import { chargeYen } from '@/lib/rules/money/charge-yen';
import { type PlacedFigure, tableFigures } from './figures';
import type { Finding } from './finding';
import { judgedCharge } from './judged-charge';
import { costsInWords, costsShown, sampleFacts } from './sample-prices';

/** Fees above the price: the traveler would owe more than was ever paid. Judged over the allowed prices. */
export function abovePrice(terms: CancellationTerms): Finding[] {
  const samples = sampleFacts([terms]);
  return terms.tables.flatMap(tableFigures).flatMap((placed) => above(placed, samples, terms));
}

function above(
  { figure, at, afterStart }: PlacedFigure,
  samples: ReturnType<typeof sampleFacts>,
  terms: CancellationTerms,
): Finding[] {
  const { id } = figure;
  const charge = judgedCharge(figure, terms, afterStart);
  for (const facts of samples) {
    const fee = chargeYen(charge, facts, terms.charges);
    const priceYen = facts.traveler.tourPrice ?? 0;
    if (isRefusal(fee) || fee <= priceYen) continue;
    const message = `${id} charges ${fee} yen for a price of ${priceYen}${costsInWords(facts, terms)}: more than was paid`;
    return [
      {
        finding: 'above-price',
        at,
        message,
        priceYen,
        charged: `${fee} yen`,
        chargedYen: fee,
        code: 'above-price',
        facts: { step: id, feeYen: fee, priceYen, costs: costsShown(facts, terms) },
      },
    ];
  }
  return [];
}
