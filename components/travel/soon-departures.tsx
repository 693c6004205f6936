import Link from 'next/link';
import { Price } from '@/components/ui/price';
import { SeatSign } from '@/components/ui/seat-sign';
import type { BusinessCalendar } from '@/lib/rules/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar-date';
import type { SeatState } from '@/lib/rules/seat-state';
import { dayWithoutYear } from '@/lib/wording/day';
import { searchWords } from '@/lib/wording/search';
import { lengthInWords } from '@/lib/wording/tour';

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
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto_8rem] sm:items-baseline"
        >
          <span className="font-medium">{dayWithoutYear(departure.date, calendar)}</span>
          <span>
            <Link href={`/tours/${departure.code}`} className="link inline-block py-1">
              {departure.title}
            </Link>
            <span className="ml-3 inline-block text-muted text-sm">
              {lengthInWords(departure.nights)}・{searchWords.leaving(departure.departurePlace)}
            </span>
          </span>
          <SeatSign state={departure.seats} />
          <Price
            amount={departure.lowestAdultYen}
            from
            size="small"
            className="sm:justify-self-end"
          />
        </li>
      ))}
    </ul>
  );
}
