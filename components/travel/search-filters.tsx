import { RadioGroup } from '@/components/forms/radio-group';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { departureAreas, tourKinds, tourRegions, tourThemes } from '@/lib/schemas/catalogue/codes';
import { criteriaParts } from '@/lib/schemas/search/criteria-parts';
import { nightsChoices, type SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { searchKey } from '@/lib/schemas/search/search-key';
import { areaWords, kindWords, nightsInWords } from '@/lib/wording/search/choice-words';
import { searchWords } from '@/lib/wording/search/search';
import { regionLabels, themeLabels } from '@/lib/wording/search/tour-labels';
import { FilterChoices } from './filter-choices';
import { FilterPrices } from './filter-prices';
import { FilterMonth, FilterParty, FilterPlace } from './filter-selects';

export type FilterCounts = Readonly<
  Record<
    'kind' | 'region' | 'place' | 'nights' | 'departure' | 'theme' | 'month' | 'price' | 'party',
    Readonly<Record<string, number>>
  >
>;

type SearchFiltersProps = { criteria: SearchCriteria; counts: FilterCounts; today: CalendarDate };

const choice = (counts: Readonly<Record<string, number>>, value: string, label: string) => ({
  value,
  label,
  count: counts[value] ?? 0,
});

/**
 * Every filter as a plain form. Beside the results on wide screens; folded above them on narrow ones, by the browser's
 * own `details`.
 */
export function SearchFilters({ criteria, counts, today }: SearchFiltersProps) {
  const set = criteriaParts(criteria).length;
  const key = searchKey(criteria);
  return (
    <details className="group border-indigo/60 border-t lg:[&::details-content]:[content-visibility:visible] lg:[&::details-content]:block print:hidden">
      <summary className="flex min-h-12 list-none items-center gap-3 py-3 font-bold text-indigo supports-[selector(::details-content)]:lg:pointer-events-none [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 transition-transform group-open:rotate-0 supports-[selector(::details-content)]:lg:hidden"
        />
        <span>
          {searchWords.filters}
          {set > 0 && <span className="font-normal text-sm">{searchWords.filtersSet(set)}</span>}
        </span>
      </summary>
      {/* A new form for new criteria: the browser would else keep what was ticked before. */}
      <form key={key} action="/tours" method="get" className="grid gap-7 pb-8">
        <TextField
          name="q"
          id={`${key}-q`}
          label={searchWords.words}
          hint={searchWords.wordsHint}
          type="search"
          maxLength={60}
          defaultValue={criteria.words.join(' ')}
        />
        <FilterMonth criteria={criteria} counts={counts.month} />
        <Days criteria={criteria} today={today} />
        <FilterParty criteria={criteria} counts={counts.party} />
        <KindChoice criteria={criteria} counts={counts.kind} />
        <FilterChoices
          formKey={key}
          name="region"
          legend={searchWords.region}
          chosen={criteria.regions}
          choices={tourRegions.map((code) => choice(counts.region, code, regionLabels[code] ?? ''))}
        />
        <FilterPlace criteria={criteria} counts={counts.place} />
        <FilterChoices
          formKey={key}
          name="departure"
          legend={searchWords.departure}
          chosen={criteria.departures}
          choices={departureAreas.map((code) => choice(counts.departure, code, areaWords[code]))}
        />
        <FilterChoices
          formKey={key}
          name="nights"
          legend={searchWords.nights}
          chosen={criteria.nights.map(String)}
          choices={nightsChoices.map((n) => choice(counts.nights, String(n), nightsInWords(n)))}
        />
        <FilterPrices criteria={criteria} counts={counts.price} />
        <FilterChoices
          formKey={key}
          name="theme"
          legend={searchWords.theme}
          hint={searchWords.themeHint}
          chosen={criteria.themes}
          choices={tourThemes.map((code) => choice(counts.theme, code, themeLabels[code] ?? ''))}
        />
        {criteria.sort !== 'recommended' && (
          <input type="hidden" name="sort" value={criteria.sort} />
        )}
        <Button type="submit" kind="primary" className="w-full">
          {searchWords.submit}
        </Button>
      </form>
    </details>
  );
}

function Days({ criteria, today }: { criteria: SearchCriteria; today: CalendarDate }) {
  const first = addDays(today, 1);
  return (
    <div className="grid gap-3">
      <TextField
        type="date"
        name="from"
        id={`${searchKey(criteria)}-from`}
        label={searchWords.from}
        min={first}
        defaultValue={criteria.from ?? ''}
        width="md"
      />
      <TextField
        type="date"
        name="to"
        id={`${searchKey(criteria)}-to`}
        label={searchWords.to}
        min={first}
        defaultValue={criteria.to ?? ''}
        width="md"
      />
      <p className="text-muted text-sm">{searchWords.daysHint}</p>
    </div>
  );
}

function KindChoice(props: { criteria: SearchCriteria; counts: Readonly<Record<string, number>> }) {
  const { criteria, counts } = props;
  return (
    <RadioGroup
      name="kind"
      id={`${searchKey(criteria)}-kind`}
      label={searchWords.kind}
      inline
      defaultValue={criteria.kind ?? ''}
      options={[
        { value: '', label: searchWords.anyKind },
        ...tourKinds.map((kind) => ({
          value: kind,
          label: `${kindWords[kind]} ${(counts[kind] ?? 0).toLocaleString('ja-JP')}`,
        })),
      ]}
    />
  );
}
