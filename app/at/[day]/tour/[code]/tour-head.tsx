import { Landscape } from '@/components/travel/landscape';
import { TourPicture } from '@/components/travel/tour-picture';
import { withScenes } from '@/components/travel/tour-scenes';
import { ButtonLink } from '@/components/ui/button-link';
import { PageTitle } from '@/components/ui/page-title';
import { Price } from '@/components/ui/price';
import { Tag } from '@/components/ui/tag';
import { tourWords } from '@/lib/wording/search/tour';
import { lengthInWords, regionLabels, themeLabels } from '@/lib/wording/search/tour-labels';
import type { LoadedTour } from './load-tour';
import { MorePictures } from './more-pictures';

/** Title, picture, price, and the way to the parts of the page. */
export function TourHead({ loaded }: { loaded: LoadedTour }) {
  const { tour, months } = loaded;
  const [first, ...others] = tour.pictures;
  const prices = months.flatMap((month) => month.departures.map((row) => row.lowestAdultYen));
  return (
    <>
      <PageTitle
        kicker={[
          regionLabels[tour.region] ?? tour.prefectureOrCountry,
          lengthInWords(tour.nights),
          `${tour.departurePlace}発`,
        ].join('｜')}
        title={tour.title}
        lead={tour.catchLine}
        vertical={tour.places.find((place) => !place.includes('・') && place.length < 9)}
      />
      <div className="aspect-[3/2] overflow-hidden sm:aspect-[9/4]">
        {first ? (
          <TourPicture picture={first} sizes="(min-width: 76rem) 73rem, 100vw" eager />
        ) : (
          withScenes([tour]).map(({ scene }) => (
            <Landscape
              key={scene}
              scene={scene}
              season={tour.seasonHero}
              eager
              // Sun and towers stand high in a drawing; what is cut off is water and ground.
              className="object-[50%_25%]"
            />
          ))
        )}
      </div>
      {first?.credit && <p className="mt-1 text-right text-muted text-sm">{first.credit}</p>}
      <MorePictures pictures={others} />
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-5 pb-10">
        <div>
          {prices.length > 0 && (
            <Price amount={Math.min(...prices)} label={tourWords.price} from size="large" />
          )}
          <ul className="mt-3 flex flex-wrap gap-2">
            {tour.themes.map((theme) => (
              <li key={theme}>
                <Tag>{themeLabels[theme] ?? theme}</Tag>
              </li>
            ))}
          </ul>
        </div>
        <ButtonLink kind="primary" size="large" href="#departures">
          {tourWords.choose}
        </ButtonLink>
      </div>
      <nav aria-label={tourWords.contents} className="border-indigo/60 border-t py-4 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {(
            [
              'itinerary',
              'departures',
              'prices',
              'inclusion',
              'conditions',
              'fees',
              'terms',
              'data',
            ] as const
          ).map((part) => (
            <li key={part}>
              <a className="link inline-block min-h-6" href={`#${part}`}>
                {tourWords[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
