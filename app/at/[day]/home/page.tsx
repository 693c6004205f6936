import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Landscape } from '@/components/travel/landscape';
import { RegionMap } from '@/components/travel/region-map';
import { SearchBox } from '@/components/travel/search-box';
import { SoonDepartures } from '@/components/travel/soon-departures';
import { ThemeLinks } from '@/components/travel/theme-links';
import { TourCard } from '@/components/travel/tour-card';
import { withScenes } from '@/components/travel/tour-scenes';
import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import { agency } from '@/lib/server/system/agency';
import { publicHolidays } from '@/lib/server/system/holidays';
import { siteUrl } from '@/lib/server/system/site-url';
import { homeWords, seasonWords } from '@/lib/wording/site/home';
import { HomeJsonLd } from './home-json-ld';
import { loadHome } from './load-home';

export const instant = false;

type HomePageProps = { params: Promise<{ day: string }> };

export function generateStaticParams() {
  return [{ day: '_' }];
}

export async function generateMetadata({ params }: HomePageProps): Promise<Metadata> {
  const { day } = await params;
  return day === '_' ? {} : { alternates: { canonical: siteUrl('/') } };
}

export default async function HomePage({ params }: HomePageProps) {
  const { day } = await params;
  const home = day === '_' ? null : await loadHome(day);
  if (home === null) notFound();
  const season = seasonWords[home.season];
  return (
    <>
      <HomeJsonLd url={siteUrl('/')} search={siteUrl('/tours')} />
      <div className="relative">
        <div className="h-[15rem] overflow-hidden bg-wash sm:h-[22rem] lg:h-[27rem] print:hidden">
          <Landscape scene="home" season={home.season} eager />
        </div>
        <div className="frame">
          <div className="-mt-16 relative bg-paper px-5 pt-7 pb-8 sm:-mt-28 sm:px-9 sm:pt-10">
            <h1 className="text-title">{agency().site.tagline}</h1>
            <p className="measure mt-3 mb-7 text-muted">{homeWords.lead}</p>
            <SearchBox months={Object.keys(home.facets.month).sort()} />
          </div>
        </div>
      </div>
      <div className="frame pt-8 pb-20">
        <Section layout="stacked" title={season.name} note={season.lead} id="home-season">
          <div className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
            {withScenes(home.tours).map(({ tour, scene }) => (
              <TourCard
                key={tour.code}
                tour={tour}
                scene={scene}
                calendar={publicHolidays}
                layout="column"
                titleAs="h3"
              />
            ))}
          </div>
          <p className="mt-10">
            <Link href="/tours" className="link inline-block py-2">
              {homeWords.all(home.total)}
            </Link>
          </p>
        </Section>
        <Section title={homeWords.regions} note={homeWords.regionsNote} id="home-regions">
          <RegionMap counts={home.facets.region} />
        </Section>
        <Section title={homeWords.soon} note={homeWords.soonNote} id="home-soon">
          <SoonDepartures departures={home.soon} calendar={publicHolidays} />
        </Section>
        <Section title={homeWords.themes} id="home-themes">
          <ThemeLinks counts={home.facets.theme} />
        </Section>
        <Section title={homeWords.fees} id="home-fees">
          <p className="measure mb-6">{homeWords.feesText(agency().site.name)}</p>
          <ButtonLink href="/cancellation-fees">{homeWords.feesLink}</ButtonLink>
        </Section>
      </div>
    </>
  );
}
