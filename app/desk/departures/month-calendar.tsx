import Link from 'next/link';
import { weeksOf } from '@/components/travel/departure-calendar';
import { weekdayTone } from '@/components/travel/departure-day';
import { classNames } from '@/components/ui/class-names';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { DaySums } from '@/lib/server/desk/departures-of-month';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskDeparturesWords as words } from '@/lib/wording/desk/departures';
import { tourWords } from '@/lib/wording/search/tour';

/** A month at a glance: how many tours leave on each day, and on which days some have too few participants. */
export function MonthCalendar(props: {
  month: string;
  days: readonly DaySums[];
  current: string | null;
  hrefOf: (day: string) => string;
}) {
  const byDay = new Map(props.days.map((sums) => [sums.day, sums]));
  return (
    <table className="mb-8 w-full max-w-[52rem] table-fixed border-collapse text-sm">
      <caption className="sr-only">{words.calendar(words.month(props.month))}</caption>
      <thead>
        <tr className="border-indigo border-b">
          {tourWords.weekdays.map((weekday, index) => (
            <th
              key={weekday}
              scope="col"
              className={classNames('py-1 font-normal', weekdayTone(index, false))}
            >
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(props.month).map((week) => (
          <tr key={week.find((date) => date !== null)} className="border-line border-b">
            {week.map((date, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a week always has seven places
              <td key={place} className="h-14 p-0 align-top sm:h-16">
                {date !== null && <Day {...props} date={date} sums={byDay.get(date)} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: {
  date: CalendarDate;
  sums: DaySums | undefined;
  current: string | null;
  hrefOf: (day: string) => string;
}) {
  const { date, sums } = props;
  const number = Number(date.slice(8));
  if (sums === undefined) return <span className="block px-1 py-1 text-muted">{number}</span>;
  const { departures, sold, short, calledOff } = sums;
  return (
    <Link
      href={props.hrefOf(date)}
      prefetch={false}
      aria-current={props.current === date ? 'date' : undefined}
      aria-label={words.dayLabel(shownDay(date), departures, sold, short, calledOff)}
      className="wrap-anywhere block h-full px-0.5 py-1 leading-snug hover:bg-wash max-sm:text-xs sm:px-1 aria-[current]:bg-wash aria-[current]:font-bold"
    >
      <span className="block text-indigo underline underline-offset-4">{number}</span>
      <span className="block text-muted">{words.count(departures)}</span>
      {short > 0 && <span className="block text-warn">{words.short(short)}</span>}
      {calledOff > 0 && (
        <span className="hidden text-muted sm:block">{words.calledOff(calledOff)}</span>
      )}
    </Link>
  );
}
