import 'server-only';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import fields from '@/lib/wording/search/field-words.json';
import { normalisedText } from './normalised-text';

export type FieldChange = Partial<
  Pick<SearchCriteria, 'nights' | 'kind' | 'sort' | 'party' | 'departures'>
>;

const named = new Map(
  fields.flatMap(({ words, set }) =>
    words.map((word) => [normalisedText(word), set as FieldChange] as const),
  ),
);

/** Every word for a filter, normalised. */
export const fieldForms: readonly string[] = [...named.keys()];

/** The filter an everyday word stands for: 日帰り, 大阪発, 海外旅行; null for any other word. */
export function fieldNamed(word: string): FieldChange | null {
  return named.get(word) ?? null;
}

/** The criteria with a filter set, unless the traveler has set it to something else. */
export function withField(criteria: SearchCriteria, change: FieldChange): SearchCriteria {
  const { nights, kind, sort, party, departures } = criteria;
  return {
    ...criteria,
    nights: nights.length > 0 ? nights : (change.nights ?? nights),
    kind: kind ?? change.kind ?? null,
    sort: sort === 'recommended' ? (change.sort ?? sort) : sort,
    party: party ?? change.party ?? null,
    departures: departures.length > 0 ? departures : (change.departures ?? departures),
  };
}
