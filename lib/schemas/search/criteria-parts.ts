import { changedCriteria, type SearchCriteria } from './search-criteria';

/** One thing a traveler has set, and the criteria without it: a chip that can be taken off. */
export type CriteriaPart =
  | { readonly field: 'q'; readonly value: string; readonly without: SearchCriteria }
  | {
      readonly field: 'kind';
      readonly value: NonNullable<SearchCriteria['kind']>;
      readonly without: SearchCriteria;
    }
  | {
      readonly field: 'region';
      readonly value: SearchCriteria['regions'][number];
      readonly without: SearchCriteria;
    }
  | { readonly field: 'place' | 'month'; readonly value: string; readonly without: SearchCriteria }
  | {
      readonly field: 'from' | 'to';
      readonly value: NonNullable<SearchCriteria['from']>;
      readonly without: SearchCriteria;
    }
  | { readonly field: 'nights' | 'party'; readonly value: number; readonly without: SearchCriteria }
  | {
      readonly field: 'departure';
      readonly value: SearchCriteria['departures'][number];
      readonly without: SearchCriteria;
    }
  | {
      readonly field: 'price';
      readonly value: { readonly min: number | null; readonly max: number | null };
      readonly without: SearchCriteria;
    }
  | {
      readonly field: 'theme';
      readonly value: SearchCriteria['themes'][number];
      readonly without: SearchCriteria;
    };

/** Everything that is set, in the order of the form; sort and page are no criteria. */
export function criteriaParts(criteria: SearchCriteria): CriteriaPart[] {
  const set = (change: Partial<SearchCriteria>) => changedCriteria(criteria, change);
  const rest = <T>(list: readonly T[], value: T) => list.filter((other) => other !== value);
  const { words, regions, nights, departures, themes, kind, place, month, from, to, party } =
    criteria;
  const parts: (CriteriaPart | null)[] = [
    ...words.map((value) => ({
      field: 'q' as const,
      value,
      without: set({ words: rest(words, value) }),
    })),
    kind && { field: 'kind', value: kind, without: set({ kind: null }) },
    ...regions.map((value) => ({
      field: 'region' as const,
      value,
      without: set({ regions: rest(regions, value) }),
    })),
    place === null ? null : { field: 'place', value: place, without: set({ place: null }) },
    month === null ? null : { field: 'month', value: month, without: set({ month: null }) },
    from && { field: 'from', value: from, without: set({ from: null }) },
    to && { field: 'to', value: to, without: set({ to: null }) },
    ...nights.map((value) => ({
      field: 'nights' as const,
      value,
      without: set({ nights: rest(nights, value) }),
    })),
    ...departures.map((value) => ({
      field: 'departure' as const,
      value,
      without: set({ departures: rest(departures, value) }),
    })),
    criteria.min === null && criteria.max === null
      ? null
      : {
          field: 'price',
          value: { min: criteria.min, max: criteria.max },
          without: set({ min: null, max: null }),
        },
    ...themes.map((value) => ({
      field: 'theme' as const,
      value,
      without: set({ themes: rest(themes, value) }),
    })),
    party === null ? null : { field: 'party', value: party, without: set({ party: null }) },
  ];
  return parts.filter((part) => part !== null);
}
