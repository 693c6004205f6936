import { ButtonForm } from '@/components/forms/button-form';
import { Countdown } from '@/components/ui/countdown';
import { Notice } from '@/components/ui/notice';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { bookWords } from '@/lib/wording/booking/book-frame';
import { clockInWords } from '@/lib/wording/site/day';
import { prolong } from './actions';

/** 席の確保: until when, and a way to go on; or that they are lost, and a way to ask for them again. */
export function HoldClock(props: {
  place: BookPlace;
  hold: { expiresAt: Date } | null;
  asOf: Date;
}) {
  const { place, hold, asOf } = props;
  const action = prolong.bind(null, place);
  if (hold === null) {
    return (
      <Notice kind="warning" title={bookWords.lost.title} className="mb-10">
        <p>{bookWords.lost.text}</p>
        <ButtonForm action={action} label={bookWords.lost.again} size="small" className="mt-3" />
      </Notice>
    );
  }
  const until = hold.expiresAt;
  return (
    <div className="mb-4 flex items-center justify-between gap-x-4 text-sm sm:mb-10 sm:justify-start sm:gap-x-6">
      <p>
        {bookWords.held}：
        <Countdown
          asOf={asOf.toISOString()}
          until={until.toISOString()}
          untilLabel={clockInWords(instant(until.getTime()))}
          ended={bookWords.heldEnded}
        />
      </p>
      <ButtonForm
        action={action}
        label={bookWords.extend}
        kind="quiet"
        size="small"
        className="shrink-0 whitespace-nowrap"
      />
    </div>
  );
}
