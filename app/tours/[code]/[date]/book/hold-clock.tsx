import { Countdown } from '@/components/ui/countdown';
import { Notice } from '@/components/ui/notice';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookPlace } from '@/lib/server/application/draft/draft-cookie';
import { bookWords } from '@/lib/wording/booking/booking';
import { clockInWords } from '@/lib/wording/site/day';
import { holdAgain } from './actions';
import { HoldForm } from './hold-form';

/** 席の確保: until when, and a way to go on; or that they are lost, and a way to ask for them again. */
export function HoldClock(props: {
  place: BookPlace;
  hold: { expiresAt: Date } | null;
  asOf: Date;
}) {
  const { place, hold, asOf } = props;
  const action = holdAgain.bind(null, place);
  if (hold === null) {
    return (
      <Notice kind="warning" title={bookWords.lost.title} className="mb-10">
        <p>{bookWords.lost.text}</p>
        <HoldForm action={action} label={bookWords.lost.again} />
      </Notice>
    );
  }
  const until = hold.expiresAt;
  return (
    <div className="mb-10 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
      <p>
        {bookWords.held}：
        <Countdown
          asOf={asOf.toISOString()}
          until={until.toISOString()}
          untilLabel={clockInWords(instant(until.getTime()))}
          ended={bookWords.heldEnded}
        />
      </p>
      <HoldForm action={action} label={bookWords.extend} kind="quiet" />
    </div>
  );
}
