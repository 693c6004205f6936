import type { LandscapeScene } from './landscape';

/** As much of a tour as its picture follows from. */
export interface PicturedTour {
  readonly code: string;
  readonly region: string;
  /** Abroad: its countries by their two letters. */
  readonly countries: readonly string[];
  readonly seasonHero: string;
  readonly themes: readonly string[];
}

/** Subjects that have a scene of their own, drawn as Japan looks. */
const SUBJECTS: Readonly<Record<string, LandscapeScene>> = {
  onsen: 'spa',
  sea: 'shore',
  hiking: 'trail',
  nature: 'trail',
  history: 'town',
  art: 'town',
  shopping: 'town',
  festival: 'town',
};

// Regions whose own picture is of their great city: a trip to a spring or a moor there shows that instead.
const DRAWN_AS_A_CITY = ['kanto'];
const SOUTH: readonly LandscapeScene[] = ['okinawa', 'reef'];
const HAWAII: readonly LandscapeScene[] = ['hawaii', 'abroad'];

/** Countries of which a place is drawn; a trip to another shows the way there, and never the place of a third. */
const COUNTRIES: Readonly<Record<string, LandscapeScene>> = {
  FR: 'europe',
  GB: 'britain',
  IT: 'italy',
  CH: 'alps',
  US: 'north-america',
  CA: 'canada',
  KR: 'east-asia',
  TW: 'taiwan',
  TH: 'southeast-asia',
  VN: 'vietnam',
  SG: 'singapore',
  AU: 'oceania',
};

/** The scenes that fit a tour, the best first; at least one of its place. */
export function scenesOf({ region, themes, countries }: PicturedTour): readonly LandscapeScene[] {
  if (region === 'okinawa') return SOUTH;
  if (region === 'hawaii') return HAWAII;
  if (countries.length > 0)
    return [...new Set(countries.flatMap((code) => COUNTRIES[code] ?? [])), 'abroad'];
  const own = region as LandscapeScene;
  const subjects = themes.flatMap((theme) => SUBJECTS[theme] ?? []);
  return [...new Set(DRAWN_AS_A_CITY.includes(region) ? [...subjects, own] : [own, ...subjects])];
}

/** Scenes of a tour with the pictures they come to in its season. */
const picturesOf = (tour: PicturedTour) =>
  scenesOf(tour).map((scene) => ({ scene, picture: `${scene}-${tour.seasonHero}` }));

/**
 * A scene for each tour of a list: neighbours differ wherever the tours allow it, and none stands more often than it
 * must. Whoever has a choice leaves the picture to the next tour that has none.
 */
export function withScenes<Tour extends PicturedTour>(
  tours: readonly Tour[],
): readonly { readonly tour: Tour; readonly scene: LandscapeScene }[] {
  const shown: { tour: Tour; scene: LandscapeScene; picture: string }[] = [];
  const times = (picture: string) => shown.filter((one) => one.picture === picture).length;
  for (const [place, tour] of tours.entries()) {
    const next = tours[place + 1];
    const wanted = next === undefined ? [] : picturesOf(next).map(({ picture }) => picture);
    const [chosen] = picturesOf(tour)
      .map((one) => ({
        ...one,
        alike: one.picture === shown.at(-1)?.picture,
        taken: wanted.length === 1 && wanted[0] === one.picture,
        times: times(one.picture),
      }))
      .sort(
        (one, other) =>
          Number(one.alike) - Number(other.alike) ||
          Number(one.taken) - Number(other.taken) ||
          one.times - other.times,
      );
    if (chosen !== undefined) shown.push({ tour, scene: chosen.scene, picture: chosen.picture });
  }
  return shown;
}
