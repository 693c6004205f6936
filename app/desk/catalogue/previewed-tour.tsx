import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { TourDetail } from '@/lib/server/catalogue/find-tour';
import type { DepartureMonth } from '@/lib/server/catalogue/list-departures';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { loadedTour } from '../../at/[day]/tour/[code]/load-tour';
import { TourView } from '../../at/[day]/tour/[code]/tour-view';

type PreviewedTourProps = {
  tour: TourDetail;
  months: readonly DepartureMonth[];
  today: CalendarDate;
  back: string;
};

/** A tour's page exactly as travelers will see it, under a line that says that they do not yet. */
export async function PreviewedTour({ tour, months, today, back }: PreviewedTourProps) {
  const loaded = await loadedTour(tour, months, today);
  if (loaded === null) notFound();
  return (
    <>
      <p className="bg-wash py-2 text-indigo print:hidden">
        <span className="frame flex flex-wrap justify-between gap-x-8">
          {words.previewRibbon}
          <Link href={back} prefetch={false} className="link">
            {words.previewBack}
          </Link>
        </span>
      </p>
      <TourView loaded={loaded} />
    </>
  );
}
