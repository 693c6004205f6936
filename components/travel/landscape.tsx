import { classNames } from '@/components/ui/class-names';

export const landscapeRegions = [
  'hokkaido',
  'tohoku',
  'kanto',
  'koshinetsu',
  'hokuriku',
  'tokai',
  'kinki',
  'chugoku',
  'shikoku',
  'kyushu',
  'okinawa',
  'europe',
  'north-america',
  'hawaii',
  'east-asia',
  'southeast-asia',
  'oceania',
] as const;

export const landscapeSeasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export type LandscapeRegion = (typeof landscapeRegions)[number];
export type LandscapeSeason = (typeof landscapeSeasons)[number];

type LandscapeProps = {
  /** `home` is the wide picture of the front page. */
  region: LandscapeRegion | 'home';
  season: LandscapeSeason;
  /** What is to be seen, where the picture says something the text does not; else it is silent. */
  alt?: string;
  /** In view at once: fetched first. */
  eager?: boolean;
  className?: string;
};

/** One of our own landscapes, filling the box it stands in. */
export function Landscape({ region, season, alt = '', eager, className }: LandscapeProps) {
  const wide = region === 'home';
  return (
    // biome-ignore lint/performance/noImgElement: a small SVG needs no image server
    <img
      src={`/illustrations/${region}-${season}.svg`}
      alt={alt}
      width={wide ? 1920 : 1200}
      height={wide ? 900 : 800}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding="async"
      className={classNames('picture-light size-full object-cover', className)}
    />
  );
}
