import { classNames } from '@/components/ui/class-names';
import { Disclosure } from '@/components/ui/disclosure';
import { PhoneFold } from '@/components/ui/phone-fold';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import {
  addDays,
  type CalendarDate,
  daysInMonth,
  weekdayOf,
} from '@/lib/rules/calendar/calendar-date';
import type { SeatState } from '@/lib/rules/price/seat-state';
import { tourWords } from '@/lib/wording/search/tour';
import { DepartureDay, weekdayTone } from './departure-day';

export type CalendarDeparture = {
  readonly date: CalendarDate;
  readonly lowestAdultYen: number;
  readonly seats: SeatState;
  readonly decided: boolean;
};

export type CalendarMonth = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly departures: readonly CalendarDeparture[];
};

type DepartureCalendarProps = {
  months: readonly CalendarMonth[];
  calendar: BusinessCalendar;
  hrefOf: (date: CalendarDate) => string;
};

/** 出発日カレンダー: a table for each month, a list on the phone; plain links, no script. The first stands open. */
export function DepartureCalendar({ months, calendar, hrefOf }: DepartureCalendarProps) {
  return (
    <div className="border-line border-t">
      {months.map((month, index) => (
        <Disclosure
          key={month.month}
          id={`month-${month.month}`}
          open={index === 0}
          summary={<MonthSummary month={month} />}
        >
          <MonthTable month={month} calendar={calendar} hrefOf={hrefOf} />
        </Disclosure>
      ))}
    </div>
  );
}

/** The months that have a page of their own: what each begins at, and how many days it offers. */
export function DepartureMonths({
  months,
  hrefOf,
}: {
  months: readonly CalendarMonth[];
  hrefOf: (month: string) => string;
}) {
  return (
    <PhoneFold summary={tourWords.laterMonths(months.length)}>
      <ul className="grid gap-x-8 sm:mt-6 sm:grid-cols-2">
        {months.map((month) => (
          <li key={month.month} className="border-line border-b py-2">
            <a href={hrefOf(month.month)} className="flex min-h-11 items-center">
              <MonthSummary month={month} />
            </a>
          </li>
        ))}
      </ul>
    </PhoneFold>
  );
}

function MonthSummary({ month }: { month: CalendarMonth }) {
  const [year, number] = partsOf(month);
  const lowest = Math.min(...month.departures.map((departure) => departure.lowestAdultYen));
  return (
    <>
      <span className="font-mincho text-subheading">
        {year}年{number}月
      </span>
      <span className="ml-4 text-muted text-sm">
        {tourWords.monthSummary(month.departures.length, lowest)}
      </span>
    </>
  );
}

/** One month as a table. */
export function MonthTable({
  month,
  calendar,
  hrefOf,
}: Omit<DepartureCalendarProps, 'months'> & { month: CalendarMonth }) {
  const [year, number] = partsOf(month);
  const byDate = new Map(month.departures.map((departure) => [departure.date, departure]));
  return (
    <table className="-ml-7 block w-[calc(100%+1.75rem)] table-fixed border-collapse sm:table">
      <caption className="sr-only">{tourWords.monthCaption(year, number)}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr>
          {tourWords.weekdays.map((weekday, index) => (
            <th
              key={weekday}
              scope="col"
              className={classNames('py-1 font-normal text-sm', weekdayTone(index, false))}
            >
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {weeksOf(month.month as string).map((week) => (
          <tr key={week.find((date) => date !== null)} className="contents sm:table-row">
            {week.map((date, weekday) => (
              <DepartureDay
                // biome-ignore lint/suspicious/noArrayIndexKey: a week always has seven places
                key={weekday}
                date={date}
                departure={(date && byDate.get(date)) ?? null}
                calendar={calendar}
                hrefOf={hrefOf}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function partsOf(month: CalendarMonth): readonly [number, number] {
  return [Number(month.month.slice(0, 4)), Number(month.month.slice(5))];
}

/** Weeks from Sunday to Saturday; null outside the month. */
export function weeksOf(month: string): readonly (CalendarDate | null)[][] {
  const first = `${month}-01` as CalendarDate;
  const lead = weekdayOf(first);
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const places = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, place) => {
    const day = place - lead;
    return day >= 0 && day < days ? addDays(first, day) : null;
  });
  return Array.from({ length: places.length / 7 }, (_, week) =>
    places.slice(week * 7, week * 7 + 7),
  );
}
