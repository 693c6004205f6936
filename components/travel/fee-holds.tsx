import { Countdown } from '@/components/ui/countdown';
import { formatInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type {
  CancellationFacts,
  CancellationFeeTerms,
} from '@/lib/rules/cancellation/cancellation-fee';
import { feeUntil } from '@/lib/rules/cancellation/fee-until';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { nextFeeInWords } from '@/lib/wording/cancellation/fees';
import { lastMomentInWords, momentInWords } from '@/lib/wording/site/day';

type FeeHoldsProps = {
  facts: CancellationFacts;
  terms: CancellationFeeTerms;
  /** The server's instant of rendering; null leaves the countdown out. */
  asOf: string | null;
};

/** Until which moment of declaration this fee holds, and what comes after it. */
export function FeeHolds({ facts, terms, asOf }: FeeHoldsProps) {
  const holds = feeUntil(facts, terms);
  if (isRefusal(holds) || holds.quote.afterStart) return null;
  const { until, next } = holds;
  if (until === null) return <p>{words.forever}</p>;
  const label = lastMomentInWords(until, facts.calendar);
  return (
    <div className="border-vermilion-text border-l-4 pl-4">
      <p className="text-muted text-sm">{words.untilTitle}</p>
      <p className="text-lg">
        {asOf === null ? (
          `${label}まで`
        ) : (
          <Countdown asOf={asOf} until={formatInJapan(until)} untilLabel={label} />
        )}
      </p>
      {next && (
        <p>
          {next.from % 60_000 === 0
            ? words.from(momentInWords(next.from, facts.calendar), nextFeeInWords(next.quote))
            : words.until(label, nextFeeInWords(next.quote))}
        </p>
      )}
    </div>
  );
}
