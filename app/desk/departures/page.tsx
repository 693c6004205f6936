import type { Metadata } from 'next';
import Link from 'next/link';
import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { DEPARTURES_SHOWN, departuresAsked, monthFrom } from '@/lib/schemas/staff/departures';
import {
  type DeparturesAsked,
  departuresOfMonth,
  listToursByTitle,
} from '@/lib/server/desk/departures-of-month';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownWords, deskDeparturesWords as words } from '@/lib/wording/desk/departures';
import { DeskPage } from '../desk-page';
import { DepartureRows } from './departure-rows';
import { MonthCalendar } from './month-calendar';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type DeparturesPageProps = { searchParams: Promise<Record<string, string | string[]>> };

/** 出発日: every departure of a month, those called off too. */
export default async function DeparturesPage({ searchParams }: DeparturesPageProps) {
  const staff = await openDesk('departure.read', '/desk/departures');
  const today = dayInJapan(instantOf(now().getTime()));
  const asked = departuresAsked(await searchParams, today.slice(0, 7));
  const [{ days, count, pages, rows }, tours] = await Promise.all([
    departuresOfMonth(asked, today),
    listToursByTitle(),
  ]);
  const href = (change: Partial<DeparturesAsked>) => hrefOf({ ...asked, page: 1, ...change });
  return (
    <DeskPage staff={staff} current="/desk/departures" title={words.title} lead={words.lead}>
      <Months asked={asked} href={href} />
      <Narrowing asked={asked} tours={tours} />
      <MonthCalendar
        month={asked.month}
        days={days}
        current={asked.day}
        hrefOf={(day) => href({ day, show: 'all' })}
      />
      <p className="mb-4 flex flex-wrap gap-x-6 text-sm" role="status">
        <span>{words.list(count)}</span>
        {asked.day !== null && (
          <Link href={href({ day: null, show: 'booked' })} prefetch={false} className="link">
            {words.wholeMonth}
          </Link>
        )}
      </p>
      {rows.length === 0 ? <EmptyState title={words.empty} /> : <DepartureRows rows={rows} />}
      <Pagination
        page={asked.page}
        pages={pages}
        hrefOf={(page) => href({ page })}
        prefetch={false}
      />
    </DeskPage>
  );
}

type Href = (change: Partial<DeparturesAsked>) => string;

function Months({ asked, href }: { asked: DeparturesAsked; href: Href }) {
  const to = (by: 1 | -1) => href({ month: monthFrom(asked.month, by), day: null });
  return (
    <nav aria-label={words.months} className="mb-6 flex items-center gap-6">
      <Link href={to(-1)} prefetch={false} className="link py-2">
        {words.before}
      </Link>
      <h2 className="text-subheading">{words.month(asked.month)}</h2>
      <Link href={to(1)} prefetch={false} className="link py-2">
        {words.after}
      </Link>
    </nav>
  );
}

function Narrowing(props: {
  asked: DeparturesAsked;
  tours: readonly { code: string; title: string }[];
}) {
  const { asked, tours } = props;
  return (
    <form action="/desk/departures" className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-4">
      <input type="hidden" name="month" value={asked.month} />
      <SelectField
        name="tour"
        label={words.tour}
        placeholder={words.allTours}
        options={tours.map(({ code, title }) => ({ value: code, label: title }))}
        defaultValue={asked.tour ?? ''}
        className="w-full sm:w-96"
      />
      <SelectField
        name="show"
        label={words.show}
        options={DEPARTURES_SHOWN.map((value) => ({ value, label: shownWords[value] }))}
        defaultValue={asked.show}
        className="w-full sm:w-72"
      />
      <Button kind="secondary" type="submit">
        {words.narrow}
      </Button>
    </form>
  );
}

function hrefOf({ month, day, tour, show, page }: DeparturesAsked): string {
  const query = new URLSearchParams({
    ...(day === null ? { month } : { day }),
    ...(tour !== null && { tour }),
    show,
    ...(page > 1 && { page: String(page) }),
  });
  return `/desk/departures?${query}`;
}
