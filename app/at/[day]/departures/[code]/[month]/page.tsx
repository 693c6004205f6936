import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MonthTable, partsOf } from '@/components/travel/departure-calendar';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button-link';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { SeatSign } from '@/components/ui/seat-sign';
import { siteUrl } from '@/lib/server/system/site-url';
import { tourWords } from '@/lib/wording/search/tour';
import { loadTour } from '../../../tour/[code]/load-tour';

export const instant = false;

type MonthPageProps = { params: Promise<{ day: string; code: string; month: string }> };

export function generateStaticParams() {
  return [{ day: '_', code: '_', month: '_' }];
}

async function loadMonth(params: MonthPageProps['params']) {
  const { day, code, month } = await params;
  const loaded = code === '_' ? null : await loadTour(code, day);
  const at = loaded?.months.findIndex((one) => one.month === month) ?? -1;
  const shown = loaded?.months[at];
  if (loaded === null || shown === undefined) return null;
  return { loaded, shown, before: loaded.months[at - 1], after: loaded.months[at + 1] };
}

export async function generateMetadata({ params }: MonthPageProps): Promise<Metadata> {
  const found = await loadMonth(params);
  if (found === null) return {};
  const { tour } = found.loaded;
  return {
    title: `${tour.title} ${tourWords.monthCaption(...partsOf(found.shown))}`,
    description: tour.catchLine,
    alternates: { canonical: siteUrl(`/tours/${tour.code}/departures/${found.shown.month}`) },
  };
}

export default async function DepartureMonthPage({ params }: MonthPageProps) {
  const found = await loadMonth(params);
  if (found === null) notFound();
  const { loaded, shown, before, after } = found;
  const { tour, calendar } = loaded;
  const href = (month: string) => `/tours/${tour.code}/departures/${month}`;
  return (
    <Page>
      <Breadcrumbs
        items={[
          { label: tourWords.all, href: '/tours' },
          { label: tour.title, href: `/tours/${tour.code}` },
          { label: tourWords.departures },
        ]}
      />
      <PageTitle
        kicker={tour.title}
        title={tourWords.monthCaption(...partsOf(shown))}
        lead={tour.rooms ? tourWords.calendarNote : tourWords.calendarNoteNoRooms}
      />
      <p className="mb-4 flex flex-wrap gap-x-6">
        {(['open', 'few', 'full', 'closed'] as const).map((state) => (
          <SeatSign key={state} state={state} />
        ))}
      </p>
      <MonthTable
        month={shown}
        calendar={calendar}
        hrefOf={(date) => `/tours/${tour.code}/${date}/book`}
      />
      <nav aria-label={tourWords.otherMonths} className="mt-8 flex flex-wrap gap-4">
        {before && (
          <ButtonLink href={href(before.month)}>
            {tourWords.earlierMonth(...partsOf(before))}
          </ButtonLink>
        )}
        {after && (
          <ButtonLink href={href(after.month)}>
            {tourWords.laterMonth(...partsOf(after))}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={`/tours/${tour.code}#departures`}>
          {tourWords.backToTour}
        </ButtonLink>
      </nav>
    </Page>
  );
}
