import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { CancellationTerms, FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import type { ChargeFacts } from '@/lib/rules/money/charge';
import { chargeYen } from '@/lib/rules/money/charge-yen';
import { unknownProducts } from './ceiling-products';
import type { Finding } from './finding';
import { judgedCharge } from './judged-charge';
import { costsInWords, costsShown, sampleFacts } from './sample-prices';
import { scenarios } from './scenario';
import { timeline } from './timeline';

/** Steps above the standard terms that a file names as its base, with the day and both figures. */
export function aboveCeiling(own: CancellationTerms, base: CancellationTerms): Finding[] {
  const findings = new Map<string, Finding>(unknownProducts(own, base).map((one) => [one.at, one]));
  const compared = new Map<FeeFigure, Set<FeeFigure>>();
  const samples = sampleFacts([own, base]);
  const compare = (figure: FeeFigure, limit: FeeFigure, at: string, day: number | null) => {
    const key = `${at} ${limit.id}`;
    const limits = compared.get(figure) ?? new Set();
    if (limits.has(limit) || findings.has(key)) return;
    compared.set(figure, limits.add(limit));
    const higher = samples.find((facts) => exceeds(figure, limit, facts, own, base));
    if (!higher) return;
    const chargedYen = charged(figure, higher, own);
    const ceilingYen = charged(limit, higher, base);
    const both = {
      charged: figureText(figure, chargedYen),
      ceiling: figureText(limit, ceilingYen),
    };
    const when = day === null ? 'after the start' : `on day ${day}`;
    const priceYen = higher.traveler.tourPrice ?? 0;
    const message = `${figure.id} charges ${both.charged} ${when}; the standard terms allow ${both.ceiling} (price ${priceYen}${costsInWords(higher, own)})`;
    findings.set(key, {
      finding: 'above-ceiling',
      at,
      day,
      message,
      ...both,
      chargedYen,
      ceilingYen,
      priceYen,
      code: 'above-ceiling',
      facts: {
        step: figure.id,
        day,
        charged: { percent: percentOfFigure(figure), yen: chargedYen },
        ceiling: { percent: percentOfFigure(limit), yen: ceilingYen },
        priceYen,
        costs: costsShown(higher, own),
      },
    });
  };
  for (const { table, place, countedFrom, ...departure } of scenarios(own, [base])) {
    const { departureDate, dayTrip, variant } = departure;
    const facts = { departureDate, dayTrip };
    // Measured against the product that the table names, or the same variant: never against another's.
    const limit = feeTable({ ...facts, variant: table?.ceiling ?? variant }, base);
    if (table === null || limit === null) continue;
    // Whatever day the agency counts from, the standard terms count from the departure.
    const mine = { table, countedFrom };
    const standard = { table: limit, countedFrom: departureDate };
    const limits = timeline(standard, [mine]);
    for (const stretch of timeline(mine, [standard])) {
      const [step] = stretch.steps;
      const [top] = limits.find(({ from }) => from === stretch.from)?.steps ?? [];
      if (!step || !top) continue;
      const at = `cancellation.tables[${place}].steps[${table.steps.indexOf(step)}]`;
      compare(step, top, at, stretch.firstDay);
    }
    // Whoever books early is still in the first step of the standard terms.
    const lowest = limits[0]?.steps[0];
    (table.fromBooking ?? []).forEach((step, index) => {
      const at = `cancellation.tables[${place}].fromBooking[${index}]`;
      if (lowest) compare(step, lowest, at, limits[0]?.firstDay ?? null);
    });
    compare(table.afterStart, limit.afterStart, `cancellation.tables[${place}].afterStart`, null);
  }
  return [...findings.values()];
}

function exceeds(
  figure: FeeFigure,
  limit: FeeFigure,
  facts: ChargeFacts,
  own: CancellationTerms,
  base: CancellationTerms,
): boolean {
  const [fee, top] = [feeOf(figure, facts, own), feeOf(limit, facts, base)];
  return !isRefusal(fee) && !isRefusal(top) && fee > top;
}

function feeOf(figure: FeeFigure, facts: ChargeFacts, terms: CancellationTerms) {
  const afterStart = terms.tables.some((table) => table.afterStart === figure);
  return chargeYen(judgedCharge(figure, terms, afterStart), facts, terms.charges);
}

function charged(figure: FeeFigure, facts: ChargeFacts, terms: CancellationTerms): number {
  const fee = feeOf(figure, facts, terms);
  return isRefusal(fee) ? 0 : fee;
}

function figureText(figure: FeeFigure, amount: number): string {
  const percent = percentOfFigure(figure);
  return percent === null ? `${amount} yen` : `${percent}%`;
}

function percentOfFigure({ charge }: FeeFigure): number | null {
  if (charge.kind === 'percent') return charge.percent;
  return charge.kind === 'free' ? 0 : null;
}
