import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { CancellationTerms, FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';
import { chargeYen } from '@/lib/rules/money/charge-yen';
import type { Finding } from './finding';
import { judgedCharge } from './judged-charge';
import { costsInWords, costsShown, sampleFacts } from './sample-prices';
import { scenarios } from './scenario';
import { timeline } from './timeline';

/** Charges that fall as departure comes closer, judged on what is charged over the allowed prices. */
export function falling(terms: CancellationTerms): Finding[] {
  const findings: Finding[] = [];
  const compared = new Set<string>();
  const samples = sampleFacts([terms], terms.prices.sold ?? null);
  const compare = (
    earlier: FeeFigure,
    later: FeeFigure,
    at: string,
    day: number | null,
    afterStart = false,
  ) => {
    const key = `${at} ${earlier.id} ${later.id}`;
    if (compared.has(key) || earlier === later) return;
    compared.add(key);
    const first = judgedCharge(earlier, terms, false);
    const next = judgedCharge(later, terms, afterStart);
    for (const facts of samples) {
      const before = chargeYen(first, facts, terms.charges);
      const after = chargeYen(next, facts, terms.charges);
      if (isRefusal(before) || isRefusal(after) || before <= after) continue;
      const priceYen = facts.traveler.tourPrice ?? 0;
      const message = `${later.id} charges ${after} yen where ${earlier.id} before it charged ${before} (price ${priceYen}${costsInWords(facts, terms)})`;
      findings.push({
        finding: 'falling-charge',
        at,
        day,
        message,
        priceYen,
        charged: `${after} yen`,
        chargedYen: after,
        code: 'falling',
        facts: {
          step: later.id,
          before: earlier.id,
          feeYen: after,
          beforeYen: before,
          priceYen,
          costs: costsShown(facts, terms),
        },
      });
      return;
    }
  };
  for (const { table, place, countedFrom } of scenarios(terms, [])) {
    if (table === null) continue;
    const at = `cancellation.tables[${place}]`;
    const counted = timeline({ table, countedFrom }, []).flatMap((stretch) =>
      stretch.steps.slice(0, 1).map((step) => ({ step, day: stretch.firstDay })),
    );
    counted.forEach(({ step, day }, index) => {
      const before = counted[index - 1];
      if (before) compare(before.step, step, at, day);
    });
    // A booking may be made on any day: its last step is followed by any of the others.
    const early = table.fromBooking ?? [];
    early.forEach((step, index) => {
      const next = early[index + 1];
      const place = `${at}.fromBooking[${index}]`;
      if (next) compare(step, next, place, null);
      else for (const { step: later } of counted) compare(step, later, place, null);
    });
    const last = counted[counted.length - 1];
    if (last) compare(last.step, table.afterStart, at, null, true);
    const bird = terms.ticket?.earlyBird;
    if (bird) compare(bird.beforeIssue, bird.fromIssue, 'cancellation.ticket.earlyBird', null);
  }
  return findings;
}
