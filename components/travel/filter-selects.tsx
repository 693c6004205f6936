import { SelectField } from '@/components/forms/select-field';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchKey } from '@/lib/schemas/search/search-key';
import { monthInWords } from '@/lib/wording/search/choice-words';
import { placesInOrder } from '@/lib/wording/search/place-order';
import { searchWords } from '@/lib/wording/search/search';

type Counted = { criteria: SearchCriteria; counts: Readonly<Record<string, number>> };

/** The months with departures, and a month that is set although it has none. */
export function FilterMonth({ criteria, counts }: Counted) {
  const months = new Set([...Object.keys(counts), ...(criteria.month ? [criteria.month] : [])]);
  return (
    <SelectField
      name="month"
      id={`${searchKey(criteria)}-month`}
      label={searchWords.month}
      placeholder={searchWords.anyMonth}
      defaultValue={criteria.month ?? ''}
      className="w-full"
      options={[...months].sort().map((month) => ({
        value: month,
        label: searchWords.optionCount(monthInWords(month), counts[month] ?? 0),
      }))}
    />
  );
}

/** Prefectures from north to south, countries by their reading, and a place that is set although it is neither. */
export function FilterPlace({ criteria, counts }: Counted) {
  const { place } = criteria;
  const names = Object.keys(counts);
  const shown = placesInOrder(place === null || names.includes(place) ? names : [place, ...names]);
  return (
    <SelectField
      name="place"
      id={`${searchKey(criteria)}-place`}
      label={searchWords.place}
      placeholder={searchWords.anyPlace}
      defaultValue={place ?? ''}
      className="w-full"
      options={shown.map(({ name, group }) => {
        const count = counts[name];
        const label = count ? searchWords.optionCount(name, count) : name;
        return { value: name, label, group };
      })}
    />
  );
}

/** How many seats are wanted, with the tours that have as many. */
export function FilterParty({ criteria, counts }: Counted) {
  const sizes = new Set([
    ...Object.keys(counts).map(Number),
    ...(criteria.party ? [criteria.party] : []),
  ]);
  return (
    <SelectField
      name="party"
      id={`${searchKey(criteria)}-party`}
      label={searchWords.party}
      placeholder={searchWords.anyParty}
      defaultValue={criteria.party ?? ''}
      className="w-full"
      options={[...sizes]
        .sort((a, b) => a - b)
        .map((size) => {
          const label = searchWords.partyOption(size);
          const count = counts[size];
          return {
            value: String(size),
            label: count === undefined ? label : searchWords.optionCount(label, count),
          };
        })}
    />
  );
}
