import { Fragment } from 'react';
import { CardLink } from '@/components/ui/card-link';
import { classNames } from '@/components/ui/class-names';
import { Price } from '@/components/ui/price';
import { SeatSign } from '@/components/ui/seat-sign';
import { Tag } from '@/components/ui/tag';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { SeatState } from '@/lib/rules/price/seat-state';
import type { PictureFacts } from '@/lib/schemas/catalogue/picture';
import { searchWords } from '@/lib/wording/search/search';
import { lengthInWords, themeLabels } from '@/lib/wording/search/tour-labels';
import { dayWithoutYear } from '@/lib/wording/site/day';
import { Landscape, type LandscapeScene, type LandscapeSeason } from './landscape';
import { TourPicture } from './tour-picture';

export interface CardTour {
  readonly code: string;
  readonly title: string;
  readonly catchLine: string;
  readonly region: string;
  readonly countries: readonly string[];
  readonly prefectureOrCountry: string;
  readonly nights: number;
  readonly departurePlace: string;
  readonly themes: readonly string[];
  readonly seasonHero: LandscapeSeason;
  readonly lowestAdultYen: number | null;
  readonly departures: number;
  /** The first of its own pictures. */
  readonly picture?: PictureFacts | null;
  readonly next: readonly {
    readonly date: CalendarDate;
    readonly seats: SeatState;
    readonly decided: boolean;
  }[];
}

const CARD_SIZES = '(min-width: 40rem) 30rem, 100vw';

type TourCardProps = {
  tour: CardTour;
  /** What its picture shows, chosen for the whole list (`withScenes`). */
  scene: LandscapeScene;
  calendar: BusinessCalendar;
  layout?: 'column' | 'row';
  titleAs?: 'h2' | 'h3';
  /** Among the first in view. */
  eager?: boolean;
};

/** A tour in a list: landscape, place and length, price, next departures with their seats. */
export function TourCard({ tour, scene, calendar, layout = 'row', titleAs, eager }: TourCardProps) {
  const { prefectureOrCountry, nights, departurePlace } = tour;
  return (
    <CardLink
      href={`/tours/${tour.code}`}
      layout={layout}
      titleAs={titleAs}
      picture={
        tour.picture ? (
          <TourPicture picture={tour.picture} sizes={CARD_SIZES} eager={eager} />
        ) : (
          <Landscape scene={scene} season={tour.seasonHero} eager={eager} />
        )
      }
      kicker={
        <Unbroken
          parts={[prefectureOrCountry, lengthInWords(nights), searchWords.leaving(departurePlace)]}
        />
      }
      title={tour.title}
      meta={tour.themes
        .slice(0, 4)
        .map((theme) => <Tag key={theme}>{themeLabels[theme] ?? theme}</Tag>)}
      figure={<Offer tour={tour} calendar={calendar} short={layout === 'column'} />}
    >
      {tour.catchLine}
    </CardLink>
  );
}

/** Parts that break between one another and not within. */
function Unbroken({ parts }: { parts: readonly string[] }) {
  return parts.map((part, place) => (
    <Fragment key={part}>
      <span className="inline-block">
        {part}
        {place < parts.length - 1 && '\u00a0・'}
      </span>{' '}
    </Fragment>
  ));
}

function Offer(props: { tour: CardTour; calendar: BusinessCalendar; short: boolean }) {
  const { tour, calendar, short } = props;
  const next = short ? tour.next.slice(0, 1) : tour.next;
  return (
    <>
      {tour.lowestAdultYen === null ? (
        <span className="text-muted">{searchWords.soldOut}</span>
      ) : (
        <Price amount={tour.lowestAdultYen} label={searchWords.perAdult} from />
      )}
      <ul className="w-full text-sm">
        {next.map(({ date, seats, decided }, index) => (
          <li
            key={date}
            className={classNames(
              'flex flex-wrap items-baseline gap-x-3',
              // On a phone the nearest departure stands for the others, which the next line counts.
              index > 0 && 'max-sm:hidden',
            )}
          >
            <span className="sm:min-w-[10em]">{dayWithoutYear(date, calendar)}</span>
            <SeatSign state={seats} />
            {decided && <span className="text-muted">{searchWords.decided}</span>}
          </li>
        ))}
        {!short && <li className="text-muted">{searchWords.departuresCount(tour.departures)}</li>}
      </ul>
    </>
  );
}
