import Link from 'next/link';
import { domesticRegions, overseasRegions, type TourRegion } from '@/lib/schemas/catalogue/codes';
import { changedCriteria, noCriteria } from '@/lib/schemas/search/search-criteria';
import { searchHref } from '@/lib/schemas/search/search-link';
import { regionLabels } from '@/lib/wording/search/tour-labels';
import { homeWords } from '@/lib/wording/site/home';

type RegionMapProps = { counts: Readonly<Record<string, number>> };

// Where each region lies, in a grid of six columns from the south-west to the north-east.
const places: Record<(typeof domesticRegions)[number], string> = {
  hokkaido: 'col-start-5 col-span-2 row-start-1',
  tohoku: 'col-start-5 col-span-2 row-start-2',
  hokuriku: 'col-start-3 col-span-1 row-start-3',
  koshinetsu: 'col-start-4 col-span-1 row-start-3',
  kanto: 'col-start-5 col-span-2 row-start-3',
  chugoku: 'col-start-2 col-span-1 row-start-4',
  kinki: 'col-start-3 col-span-1 row-start-4',
  tokai: 'col-start-4 col-span-2 row-start-4',
  kyushu: 'col-start-1 col-span-1 row-start-5',
  shikoku: 'col-start-2 col-span-2 row-start-5',
  okinawa: 'col-start-1 col-span-1 row-start-6',
};

/** The regions as they lie on a map of Japan, those abroad in a row below; each leads to its tours. */
export function RegionMap({ counts }: RegionMapProps) {
  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      <div>
        <h3 className="kicker mb-3">{homeWords.home}</h3>
        <ul className="grid grid-cols-6 gap-1 sm:gap-1.5">
          {domesticRegions.map((region) => (
            <li key={region} className={places[region]}>
              <RegionLink region={region} count={counts[region] ?? 0} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="kicker mb-3">{homeWords.abroad}</h3>
        <ul className="grid grid-cols-2 gap-1 sm:grid-cols-3 sm:gap-1.5 lg:grid-cols-2">
          {overseasRegions.map((region) => (
            <li key={region}>
              <RegionLink region={region} count={counts[region] ?? 0} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function RegionLink({ region, count }: { region: TourRegion; count: number }) {
  const tile =
    'flex h-full min-h-16 flex-col items-center justify-center px-0.5 py-2 text-center sm:min-h-[4.5rem]';
  const words = (
    <>
      <span className="font-mincho text-[0.875rem] leading-tight sm:text-base">
        {regionLabels[region]}
      </span>
      <span className="mt-1 text-[0.75rem] opacity-80">{homeWords.tours(count)}</span>
    </>
  );
  if (count === 0) return <span className={`${tile} bg-sunk text-muted`}>{words}</span>;
  return (
    <Link
      href={searchHref(changedCriteria(noCriteria, { regions: [region] }))}
      className={`${tile} bg-wash text-indigo hover:bg-indigo hover:text-on-indigo`}
    >
      {words}
    </Link>
  );
}
