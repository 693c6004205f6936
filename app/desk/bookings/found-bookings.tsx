import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { type LookPurpose, lookPurpose } from '@/lib/rules/privacy/look-purpose';
import { MOST_FOUND } from '@/lib/server/desk/booking-hits';
import type { BookingsShown, FoundBooking } from '@/lib/server/desk/find-bookings';
import { shownDay } from '@/lib/server/system/shown-moment';
import { bookingStateWords } from '@/lib/wording/booking/booking-states';
import { deskBookingsWords as words } from '@/lib/wording/desk/bookings';
import { yenInWords } from '@/lib/wording/site/money';
import { deskBooking } from './desk-booking';

/** What a search came to: a short table, or what to try next. */
export function FoundBookings(props: {
  found: BookingsShown;
  searchId: string;
  purpose: LookPurpose | undefined;
}) {
  const { found, searchId, purpose } = props;
  if (found.kind === 'too-many') {
    return <EmptyState title={words.tooMany(MOST_FOUND)}>{words.tooManyNext}</EmptyState>;
  }
  if (found.total === 0) {
    return <EmptyState title={words.nothing}>{words.nothingNext[found.by]}</EmptyState>;
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="mb-4 text-subheading">
        {words.found(found.total)}
      </h2>
      <DataTable
        caption={words.caption}
        captionHidden
        rows={found.rows}
        rowKey={(row) => row.reference}
        columns={[nameColumn(lookPurpose(purpose)), ...COLUMNS]}
      />
      <Pagination
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `/desk/bookings?search=${searchId}&page=${page}`}
        prefetch={false}
      />
    </section>
  );
}

/** The name leads to the booking, which is opened for what the search was for. */
const nameColumn = (purpose: LookPurpose) => ({
  key: 'name',
  header: words.name,
  rowHeader: true,
  cell: ({ reference, name, people }: FoundBooking) => (
    <>
      <Link href={deskBooking(reference, purpose)} prefetch={false} className="link">
        {name} 様
      </Link>
      {people > 1 && (
        <span className="ml-2 font-normal text-muted text-sm">{words.others(people - 1)}</span>
      )}
    </>
  ),
});

const COLUMNS = [
  {
    key: 'reference',
    header: words.reference,
    cell: ({ reference }: FoundBooking) => <span className="tabular-nums">{reference}</span>,
  },
  {
    key: 'departure',
    header: words.departure,
    cell: ({ departureDate }: FoundBooking) => shownDay(departureDate),
  },
  { key: 'tour', header: words.tourName, cell: ({ tour }: FoundBooking) => tour },
  {
    key: 'state',
    header: words.state,
    cell: ({ status }: FoundBooking) => (
      <Tag tone={bookingStateWords[status].tone}>{bookingStateWords[status].label}</Tag>
    ),
  },
  {
    key: 'balance',
    header: words.balance,
    align: 'right',
    cell: ({ balanceYen }: FoundBooking) => balanceInWords(balanceYen),
  },
] as const;

function balanceInWords(owed: number): string {
  if (owed === 0) return words.even;
  return owed > 0 ? words.owes(yenInWords(owed)) : words.back(yenInWords(-owed));
}
