import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { ListedRow } from '@/lib/server/desk/listed-departure';
import { publicHolidays } from '@/lib/server/system/holidays';
import { shownDay } from '@/lib/server/system/shown-moment';
import { standingWords, deskDeparturesWords as words } from '@/lib/wording/desk/departures';
import { dayWithoutYear } from '@/lib/wording/site/day';

/** Departures with their seats, what they need, and until when they may be called off for too few. */
export function DepartureRows({ rows }: { rows: readonly ListedRow[] }) {
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          header: words.day,
          className: 'whitespace-nowrap',
          cell: ({ departureDate }) => dayWithoutYear(departureDate, publicHolidays),
        },
        {
          key: 'tour',
          header: words.tour,
          rowHeader: true,
          cell: (row) => (
            <Link
              href={`/desk/departures/${row.tourCode}/${row.departureDate}`}
              prefetch={false}
              className="link"
              aria-label={`${row.title}　${shownDay(row.departureDate)}`}
            >
              {row.title}
            </Link>
          ),
        },
        {
          key: 'seats',
          header: words.seats,
          cell: ({ sold, held, free, capacity }) => words.seatsOf(sold, held, free, capacity),
        },
        {
          key: 'minimum',
          header: words.minimum,
          align: 'right',
          cell: ({ minimum }) => words.people(minimum),
        },
        {
          key: 'notice',
          header: words.lastNotice,
          cell: ({ lastNotice, article }) =>
            lastNotice === null ? (
              <span className="text-muted">{words.noRule}</span>
            ) : (
              <>
                <span className="whitespace-nowrap">
                  {dayWithoutYear(lastNotice, publicHolidays)}
                </span>
                <span className="ml-2 text-muted text-sm">{article}</span>
              </>
            ),
        },
        { key: 'standing', header: words.standing, cell: (row) => <Standing row={row} /> },
      ]}
    />
  );
}

function Standing({ row }: { row: ListedRow }) {
  const { label, tone } = standingWords[row.standing];
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Tag tone={tone}>{label}</Tag>
      {row.status === 'closed' && row.standing !== 'left' && <Tag>{words.closed}</Tag>}
    </span>
  );
}
