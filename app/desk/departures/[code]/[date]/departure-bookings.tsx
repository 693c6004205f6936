import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { bookingStateWords } from '@/lib/wording/booking/booking-states';
import {
  deskDeparturesWords as listWords,
  deskDepartureWords as words,
} from '@/lib/wording/desk/departures';
import { yenInWords } from '@/lib/wording/site/money';

type Booked = DepartureSheet['bookings'][number];

/** Everybody who has applied for this departure, in the order they did. */
export function DepartureBookings(props: { bookings: readonly Booked[]; role: StaffRole }) {
  const { bookings } = props;
  const answers = mayDo(props.role, 'application.read');
  if (bookings.length === 0) return <EmptyState title={words.noBookings} />;
  return (
    <DataTable
      caption={words.bookingList}
      captionHidden
      rows={bookings}
      rowKey={({ reference }) => reference}
      columns={[
        {
          key: 'reference',
          header: words.reference,
          rowHeader: true,
          cell: ({ reference, status }) => (
            <Link
              href={`/desk/${status === 'applied' && answers ? 'applications' : 'bookings'}/${reference}`}
              prefetch={false}
              className="link"
            >
              {reference}
            </Link>
          ),
        },
        { key: 'contact', header: words.contact, cell: ({ contact }) => `${contact} 様` },
        {
          key: 'people',
          header: words.travelers,
          align: 'right',
          cell: ({ going }) => listWords.people(going),
        },
        {
          key: 'state',
          header: words.state,
          cell: ({ status }) => bookingStateWords[status].label,
        },
        {
          key: 'total',
          header: words.total,
          align: 'right',
          cell: ({ totalYen }) => yenInWords(totalYen),
        },
        {
          key: 'applied',
          header: words.applied,
          cell: ({ appliedAt }) => shownMoment(appliedAt),
        },
      ]}
    />
  );
}
