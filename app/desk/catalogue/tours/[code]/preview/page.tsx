import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { findTour } from '@/lib/server/catalogue/find-tour';
import { listDepartures } from '@/lib/server/catalogue/list-departures';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { PreviewedTour } from '../../../previewed-tour';

export const instant = false;
export const metadata: Metadata = { title: words.state.preview, robots: { index: false } };

type PreviewPageProps = { params: Promise<{ code: string }> };

/** The page of a tour that is not published yet, as travelers will see it. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const { code } = await params;
  await openDesk('catalogue.read', `/desk/catalogue/tours/${code}/preview`);
  const today = dayInJapan(instantOf(now().getTime()));
  const tour = await findTour(code);
  if (tour === null) notFound();
  const months = await listDepartures(code, today);
  return (
    <PreviewedTour
      tour={tour}
      months={months}
      today={today}
      back={`/desk/catalogue/tours/${code}`}
    />
  );
}
