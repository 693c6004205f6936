import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { departureAreas } from '@/lib/schemas/catalogue/codes';
import { areaWords, monthInWords } from '@/lib/wording/search/choice-words';
import { searchWords } from '@/lib/wording/search/search';
import { homeWords } from '@/lib/wording/site/home';

const PARTIES = [1, 2, 3, 4, 5, 6, 7, 8];

/** The few questions a search begins with: a plain form that leads to the results. */
export function SearchBox({ months }: { months: readonly string[] }) {
  return (
    <search>
      <form
        action="/tours"
        method="get"
        aria-label={homeWords.search}
        className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1.2fr_auto] lg:items-end"
      >
        <div className="sm:col-span-2 lg:col-span-1">
          <TextField
            name="q"
            id="begin-q"
            type="search"
            maxLength={60}
            label={homeWords.where}
            placeholder={homeWords.whereHint}
          />
        </div>
        <SelectField
          name="month"
          id="begin-month"
          className="w-full"
          label={homeWords.when}
          placeholder={searchWords.anyMonth}
          options={months.map((month) => ({ value: month, label: monthInWords(month) }))}
        />
        <SelectField
          name="party"
          id="begin-party"
          className="w-full"
          label={homeWords.who}
          placeholder={searchWords.anyParty}
          options={PARTIES.map((size) => ({ value: String(size), label: `${size}名` }))}
        />
        <SelectField
          name="departure"
          id="begin-departure"
          className="w-full"
          label={homeWords.departure}
          placeholder={homeWords.anyDeparture}
          options={departureAreas.map((area) => ({ value: area, label: areaWords[area] }))}
        />
        <Button type="submit" kind="primary" className="w-full">
          {homeWords.submit}
        </Button>
      </form>
    </search>
  );
}
