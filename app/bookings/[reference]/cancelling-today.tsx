import { ButtonLink } from '@/components/ui/button-link';
import { Countdown } from '@/components/ui/countdown';
import { Price } from '@/components/ui/price';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { CancellationToday } from '@/lib/server/cancellation/find-cancellation-today';
import { bookingWords as words } from '@/lib/wording/booking/booking-page';
import { freedInWords } from '@/lib/wording/cancellation/tour-change';
import { lastMomentInWords, momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';

/** What cancelling would cost at this moment, until when, and what comes then. */
export function CancellingToday(props: {
  /** Null for whoever cannot cancel here. */
  reference: string | null;
  today: CancellationToday | null;
  at: Instant;
  calendar: BusinessCalendar;
}) {
  const { reference, today, at, calendar } = props;
  if (today === null) {
    return (
      <>
        <p className="measure">{words.cancelNoQuote}</p>
        {reference !== null && (
          <p className="mt-4 print:hidden">
            <ButtonLink href={`/bookings/${reference}/cancellation`}>{words.cancelLink}</ButtonLink>
          </p>
        )}
      </>
    );
  }
  const { quote } = today.cancellation;
  return (
    <div className="space-y-4">
      {quote.afterStart && <p className="measure">{words.afterStart}</p>}
      <div className="flex flex-wrap gap-x-12 gap-y-3">
        <Price label={words.cancelFee} amount={quote.fee} size="large" />
        {quote.owed > 0 ? (
          <Price label={words.cancelOwed} amount={quote.owed} size="large" />
        ) : (
          <Price label={words.cancelRefund} amount={quote.refund} size="large" />
        )}
      </div>
      <p className="text-muted">
        {words.cancelReceived}：{momentInWords(quote.receivedAt, calendar)}／{words.cancelArticle}：
        {words.terms} {quote.step.article}
      </p>
      {today.until !== null && (
        <div>
          <p className="text-muted">{words.cancelUntil}</p>
          <Countdown
            asOf={new Date(at).toISOString()}
            until={new Date(today.until).toISOString()}
            untilLabel={lastMomentInWords(today.until, calendar)}
          />
          {today.next !== null && (
            <p className="mt-1">
              {words.cancelThen(
                yenInWords(today.next.quote.fee),
                momentInWords(today.next.from, calendar),
              )}
            </p>
          )}
        </div>
      )}
      {today.free.map(({ ground, until }) => (
        <p key={ground.ground} className="measure font-bold">
          {freedInWords(ground.ground, momentInWords(until, calendar), ground.article)}
        </p>
      ))}
      <p>{words.cancelAll}</p>
      {reference !== null && (
        <>
          <p className="print:hidden">
            <ButtonLink href={`/bookings/${reference}/cancellation`}>{words.cancelLink}</ButtonLink>
          </p>
          <p className="text-muted text-sm">{words.cancelNotYet}</p>
        </>
      )}
    </div>
  );
}
