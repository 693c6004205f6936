import type { LandscapeScene } from './landscape';

/** As much of a tour as its picture follows from. */
export interface PicturedTour {
  readonly code: string;
  readonly region: string;
  readonly seasonHero: string;
  readonly themes: readonly string[];
}

/** Subjects that have a scene of their own, drawn as Japan looks. */
const SUBJECTS: Readonly<Record<string, LandscapeScene>> = {
  onsen: 'spa',
  sea: 'shore',
  hiking: 'trail',
  nature: 'trail',
};

// Regions whose own picture is of their great city: a trip to a spring or a moor there shows that instead.
const DRAWN_AS_A_CITY = ['kanto'];
// Where the Japanese subjects would show another country.
const ELSEWHERE = [
  ...['okinawa', 'europe', 'north-america', 'hawaii', 'east-asia', 'southeast-asia', 'oceania'],
];

/** The scenes that fit a tour, the best first; at least the one of its region. */
export function scenesOf({ region, themes }: PicturedTour): readonly LandscapeScene[] {
  const own = region as LandscapeScene;
  if (ELSEWHERE.includes(region)) return [own];
  const subjects = themes.flatMap((theme) => SUBJECTS[theme] ?? []);
  return [...new Set(DRAWN_AS_A_CITY.includes(region) ? [...subjects, own] : [own, ...subjects])];
}

/**
 * A scene for each tour of a list: neighbours differ wherever the tours allow it, and none stands more often than it
 * must.
 */
export function withScenes<Tour extends PicturedTour>(
  tours: readonly Tour[],
): readonly { readonly tour: Tour; readonly scene: LandscapeScene }[] {
  const shown: { tour: Tour; scene: LandscapeScene; picture: string }[] = [];
  for (const tour of tours) {
    const pictures = scenesOf(tour).map((scene) => ({
      tour,
      scene,
      picture: `${scene}-${tour.seasonHero}`,
    }));
    const times = (picture: string) => shown.filter((one) => one.picture === picture).length;
    const apart = pictures.filter(({ picture }) => picture !== shown.at(-1)?.picture);
    const choices = apart.length > 0 ? apart : pictures;
    const least = Math.min(...choices.map(({ picture }) => times(picture)));
    const chosen = choices.find(({ picture }) => times(picture) === least) ?? choices[0];
    if (chosen !== undefined) shown.push(chosen);
  }
  return shown;
}
