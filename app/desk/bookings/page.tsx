import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import type { BookingSearch } from '@/lib/schemas/staff/booking-search';
import { findBookings } from '@/lib/server/desk/find-bookings';
import { findSearch } from '@/lib/server/staff/kept-search';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskBookingsWords as words } from '@/lib/wording/desk/bookings';
import { DeskPage } from '../desk-page';
import { FoundBookings } from './found-bookings';
import { SearchForm } from './search-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type BookingsPageProps = {
  searchParams: Promise<{ search?: string | string[]; page?: string | string[] }>;
};

/** ご予約をさがす. The address names a search that is kept sealed, never what was typed. */
export default async function DeskBookingsPage({ searchParams }: BookingsPageProps) {
  const staff = await openDesk('booking.find', '/desk/bookings');
  const { search: searchId, page } = await searchParams;
  const at = now();
  const asked = typeof searchId === 'string' ? searchId : null;
  const search = asked && (await findSearch<BookingSearch>(staff.staffId, asked, at));
  const found =
    asked && search
      ? await findBookings(staff, { search, searchId: asked, page: Number(page) || 1 }, at)
      : null;
  if (found?.kind === 'refused') notFound();
  return (
    <DeskPage staff={staff} current="/desk/bookings" title={words.title} lead={words.lead}>
      {asked !== null && found === null && <Notice className="mb-8">{words.gone}</Notice>}
      <SearchForm sought={{ ...search }} />
      {asked !== null && found !== null && (
        <FoundBookings
          found={found}
          searchId={asked}
          purpose={search ? search.purpose : undefined}
        />
      )}
    </DeskPage>
  );
}
