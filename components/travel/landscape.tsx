import { classNames } from '@/components/ui/class-names';

const landscapeRegions = [
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

/** Scenes of a subject, for trips whose region is drawn as something else. */
const landscapeSubjects = ['spa', 'shore', 'trail', 'town'] as const;

/** Places of a region that is drawn as another one, and the way to any of them. */
const landscapePlaces = [
  'reef',
  'britain',
  'italy',
  'alps',
  'canada',
  'taiwan',
  'vietnam',
  'singapore',
  'abroad',
] as const;

export const landscapeSeasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** What a picture shows: a region, a subject or a place. */
export const landscapeScenes = [
  ...landscapeRegions,
  ...landscapeSubjects,
  ...landscapePlaces,
] as const;

export type LandscapeScene = (typeof landscapeScenes)[number];
export type LandscapeSeason = (typeof landscapeSeasons)[number];

type LandscapeProps = {
  /** `home` is the wide picture of the front page. */
  scene: LandscapeScene | 'home';
  season: LandscapeSeason;
  /** What is to be seen, where the picture says something the text does not; else it is silent. */
  alt?: string;
  /** In view at once: fetched first. */
  eager?: boolean;
  className?: string;
};

/** One of our own landscapes, filling the box it stands in. */
export function Landscape({ scene, season, alt = '', eager, className }: LandscapeProps) {
  const wide = scene === 'home';
  return (
    // biome-ignore lint/performance/noImgElement: a small SVG needs no image server
    <img
      src={`/illustrations/${scene}-${season}.svg`}
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
