import Link from 'next/link';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type ToursAsked, toursHref } from '@/lib/schemas/staff/tour-list';
import type { listOverview, OverviewTour } from '@/lib/server/desk/catalogue-overview';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskCatalogueWords as words } from '@/lib/wording/desk/catalogue';

type TourListProps = { asked: ToursAsked; found: Awaited<ReturnType<typeof listOverview>> };

/** The tours by pages, and those of a word. */
export function TourList({ asked, found }: TourListProps) {
  const { rows, count, pages } = found;
  return (
    <>
      {(asked.words !== '' || pages > 1) && <SearchForm asked={asked} count={count} />}
      {rows.length > 0 ? (
        <Tours tours={rows} />
      ) : (
        <EmptyState title={asked.words === '' && asked.page === 1 ? words.empty : words.nothing} />
      )}
      <Pagination
        page={asked.page}
        pages={pages}
        hrefOf={(page) => toursHref({ ...asked, page })}
        prefetch={false}
      />
    </>
  );
}

function SearchForm({ asked, count }: { asked: ToursAsked; count: number }) {
  return (
    <search className="mb-6">
      <form action="/desk/catalogue#tours" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          name="words"
          label={words.find}
          defaultValue={asked.words}
          autoComplete="off"
          maxLength={100}
          width="md"
        />
        <Button kind="secondary" type="submit">
          {words.findSubmit}
        </Button>
      </form>
      <p className="mt-3 flex flex-wrap gap-x-6 text-sm">
        <span>{words.count(count)}</span>
        {asked.words !== '' && (
          <Link href="/desk/catalogue#tours" prefetch={false} className="link">
            {words.all}
          </Link>
        )}
      </p>
    </search>
  );
}

function Tours({ tours }: { tours: readonly OverviewTour[] }) {
  return (
    <DataTable
      caption={words.tours}
      captionHidden
      rows={tours}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'tour',
          header: words.tour,
          rowHeader: true,
          cell: ({ code, title, published }) => (
            <Link href={`/desk/catalogue/tours/${code}`} prefetch={false} className="link">
              {title}
              <span className="ml-2 font-normal text-muted text-sm">
                {code}
                {!published && `　${words.hidden}`}
              </span>
            </Link>
          ),
        },
        { key: 'area', header: words.area, cell: ({ departurePlace }) => departurePlace },
        {
          key: 'departures',
          header: words.departures,
          align: 'right',
          cell: ({ departures }) => departures.toLocaleString('ja'),
        },
        {
          key: 'next',
          header: words.next,
          cell: ({ next }) => (next === null ? words.none : shownDay(calendarDate(next))),
        },
      ]}
    />
  );
}
