import { Notice } from '@/components/ui/notice';
import type { Instant } from '@/lib/rules/calendar/instant';
import type { PartyCancellation } from '@/lib/rules/cancellation/party-cancellation';
import { cancellationWords as words } from '@/lib/wording/cancellation/cancellation';
import { hoursInWords } from '@/lib/wording/cancellation/hours';
import { momentInWords } from '@/lib/wording/site/day';
import type { CancellationView } from './cancellation-view';

/** 受付: told where a declaration of this moment would be received later, or comes too late. */
export function ReceptionNote(props: {
  answer: PartyCancellation;
  now: Instant;
  view: CancellationView;
}) {
  const { quote } = props.answer;
  const { calendar } = props.view.facts;
  const hours = words.hours(hoursInWords(props.view.terms.acceptance));
  if (quote.afterStart) {
    return (
      <Notice kind="warning" className="mt-5">
        <p>{words.afterStart}</p>
      </Notice>
    );
  }
  if (quote.receivedAt <= props.now) return <p className="mt-3 text-muted text-sm">{hours}</p>;
  return (
    <Notice kind={quote.staffReview ? 'warning' : 'info'} className="mt-5">
      <p>{words.received(momentInWords(quote.receivedAt, calendar))}</p>
      {quote.staffReview && <p>{words.staffReview}</p>}
      <p className="text-muted text-sm">{hours}</p>
    </Notice>
  );
}
