import Link from 'next/link';
import { Price } from '@/components/ui/price';
import { SeatSign } from '@/components/ui/seat-sign';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { SeatState } from '@/lib/rules/price/seat-state';
import { searchWords } from '@/lib/wording/search/search';
import { lengthInWords } from '@/lib/wording/search/tour-labels';
import { dayWithoutYear } from '@/lib/wording/site/day';

type SoonDeparturesProps = {
  departures: readonly {
    readonly code: string;
    readonly title: string;
    readonly nights: number;
    readonly departurePlace: string;
    readonly date: CalendarDate;
    readonly lowestAdultYen: number;
    readonly seats: SeatState;
  }[];
  calendar: BusinessCalendar;
};

/** Decided departures of the coming weeks, as a timetable. */
export function SoonDepartures({ departures, calendar }: SoonDeparturesProps) {
  return (
    <ul>
      {departures.map((departure) => (
        <li
          key={departure.code}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto_8rem]"
        >
          <span className="col-span-2 font-medium sm:col-span-1">
            {dayWithoutYear(departure.date, calendar)}
          </span>
          <span className="col-span-2 sm:col-span-1">
            <Link href={`/tours/${departure.code}`} className="link inline-block py-1">
              {departure.title}
            </Link>
            <span className="block text-muted sm:ml-3 sm:inline-block text-sm">
              {lengthInWords(departure.nights)}・{searchWords.leaving(departure.departurePlace)}
            </span>
          </span>
          <SeatSign state={departure.seats} />
          <Price amount={departure.lowestAdultYen} from size="small" className="justify-self-end" />
        </li>
      ))}
    </ul>
  );
}
