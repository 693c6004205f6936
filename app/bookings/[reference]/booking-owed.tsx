import { ButtonLink } from '@/components/ui/button-link';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { Owed } from '@/lib/server/money/owed';
import {
  balanceDueInWords,
  balanceReasonInWords,
  balanceWords as words,
} from '@/lib/wording/money/balance';
import { yenInWords } from '@/lib/wording/site/money';

/** What is to be paid, what for and by when, and the way there; none (null) for whoever cannot pay it. */
export function BookingOwed(props: {
  reference: string | null;
  owed: Owed;
  calendar: BusinessCalendar;
}) {
  const { balance, waiting } = props.owed;
  if (waiting) return <p>{words.waiting}</p>;
  return (
    <>
      <p className="font-bold">{words.ask(yenInWords(balance.amount))}</p>
      <p>
        {words.reason}：{balanceReasonInWords(balance)}
      </p>
      <p>
        {words.due}：{balanceDueInWords(props.owed, props.calendar)}
      </p>
      {props.reference !== null && (
        <p className="mt-3 mb-4 print:hidden">
          <ButtonLink kind="primary" href={`/bookings/${props.reference}/payment`}>
            {words.link}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
