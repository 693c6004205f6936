import type { SearchCriteria } from './search-criteria';

/** The canonical query, without its question mark: fixed order, defaults left out, empty for no criteria. */
export function searchQuery(criteria: SearchCriteria): string {
  const query = new URLSearchParams();
  const add = (name: string, values: readonly (string | number | null)[]) => {
    for (const value of values) if (value !== null) query.append(name, String(value));
  };
  if (criteria.words.length > 0) query.append('q', criteria.words.join(' '));
  add('kind', [criteria.kind]);
  add('region', criteria.regions);
  add('place', [criteria.place]);
  add('month', [criteria.month]);
  add('from', [criteria.from]);
  add('to', [criteria.to]);
  add('nights', criteria.nights);
  add('departure', criteria.departures);
  add('min', [criteria.min]);
  add('max', [criteria.max]);
  add('theme', criteria.themes);
  add('party', [criteria.party]);
  if (criteria.sort !== 'recommended') query.append('sort', criteria.sort);
  if (criteria.page > 1) query.append('page', String(criteria.page));
  if (criteria.ignored.length > 0) query.append('ignored', criteria.ignored.join('.'));
  return query.toString();
}

/** The link that is shown and shared for these criteria. */
export function searchHref(criteria: SearchCriteria): string {
  const query = searchQuery(criteria);
  return query === '' ? '/tours' : `/tours?${query}`;
}
