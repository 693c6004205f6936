/** The codes of the catalogue's files; the words a traveler reads for them stand in lib/wording/search/search.ts. */
export const tourKinds = ['package-domestic', 'package-overseas'] as const;

export const domesticRegions = [
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
] as const;

export const overseasRegions = [
  'europe',
  'north-america',
  'hawaii',
  'east-asia',
  'southeast-asia',
  'oceania',
] as const;

export const tourRegions = [...domesticRegions, ...overseasRegions] as const;

export const departureAreas = [
  'sapporo',
  'sendai',
  'tokyo',
  'nagoya',
  'osaka',
  'hiroshima',
  'fukuoka',
] as const;

export const tourThemes = [
  'onsen',
  'history',
  'nature',
  'gourmet',
  'art',
  'flowers',
  'snow',
  'sea',
  'hiking',
  'train',
  'family',
  'world-heritage',
  'festival',
  'shopping',
] as const;

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

export type TourKind = (typeof tourKinds)[number];
export type TourRegion = (typeof tourRegions)[number];
export type DepartureArea = (typeof departureAreas)[number];
export type TourTheme = (typeof tourThemes)[number];
export type Season = (typeof seasons)[number];
