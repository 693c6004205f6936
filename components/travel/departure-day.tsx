import { classNames } from '@/components/ui/class-names';
import { SeatSign } from '@/components/ui/seat-sign';
import { type BusinessCalendar, isPublicHoliday } from '@/lib/rules/calendar/business-calendar';
import { type CalendarDate, weekdayOf } from '@/lib/rules/calendar/calendar-date';
import { tourWords } from '@/lib/wording/search/tour';
import { dayWithoutYear } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import type { CalendarDeparture } from './departure-calendar';

type DepartureDayProps = {
  date: CalendarDate | null;
  departure: CalendarDeparture | null;
  calendar: BusinessCalendar;
  hrefOf: (date: CalendarDate) => string;
};

const box =
  'flex min-h-12 flex-wrap items-center justify-between gap-x-3 py-2 leading-snug sm:block sm:min-h-[5.5rem] sm:p-2';

/** One place of the month: a line on the phone, a cell of the table elsewhere. */
export function DepartureDay({ date, departure, calendar, hrefOf }: DepartureDayProps) {
  if (date === null || departure === null) {
    return (
      <td className="hidden h-[5.5rem] border border-line p-2 align-top text-muted text-sm sm:table-cell">
        {date && Number(date.slice(8))}
      </td>
    );
  }
  // A full departure has a waiting list behind its link.
  const onSale = departure.seats !== 'closed';
  const body = <DayBody date={date} departure={departure} calendar={calendar} />;
  return (
    <td className="block border-line border-b p-0 align-top sm:table-cell sm:border">
      {onSale ? (
        <a
          href={hrefOf(date)}
          className={classNames(box, 'text-ink underline-offset-4 hover:bg-wash hover:underline')}
        >
          {body}
        </a>
      ) : (
        <div className={classNames(box, 'text-muted sm:bg-sunk')}>{body}</div>
      )}
    </td>
  );
}

function DayBody(props: {
  date: CalendarDate;
  departure: CalendarDeparture;
  calendar: BusinessCalendar;
}) {
  const { date, departure, calendar } = props;
  const holiday = isPublicHoliday(date, calendar) === true;
  return (
    <>
      <span
        className={classNames('whitespace-nowrap sm:block', weekdayTone(weekdayOf(date), holiday))}
      >
        <span aria-hidden="true" className="hidden font-medium sm:inline">
          {Number(date.slice(8))}
        </span>
        <span className="sm:sr-only">{dayWithoutYear(date, calendar)}</span>
      </span>
      <span className="order-3 whitespace-nowrap text-right sm:block sm:pt-1 sm:text-left sm:font-medium">
        {yenInWords(departure.lowestAdultYen)}
      </span>
      <span className="order-2 sm:block">
        <SeatSign state={departure.seats} />
      </span>
      {departure.decided && (
        <span className="order-4 w-full text-indigo text-xs sm:block">{tourWords.decided}</span>
      )}
    </>
  );
}

/** Sundays and holidays in vermilion, Saturdays in indigo, as calendars in Japan print them. */
export function weekdayTone(weekday: number, holiday: boolean): string {
  if (weekday === 0 || holiday) return 'text-vermilion-text';
  return weekday === 6 ? 'text-indigo' : '';
}
