import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { shownDay } from '@/lib/server/system/shown-moment';
import { type CountryRegime, countryRegime } from '@/lib/terms/countries';
import {
  adequacyLine,
  cbprLine,
  graveEffectLines,
  lawLine,
  principlesLine,
  sourceLine,
} from '@/lib/wording/consents/country-regime';
import { overseasWords } from '@/lib/wording/consents/overseas-page';

const words = overseasWords.detail;

/** What is known of one country and what is not, with where it comes from. */
export function CountryDetail({ country }: { country: CountryRegime }) {
  const whole = country.partOf === null ? null : countryRegime(country.partOf);
  const named = whole === null || country.name.includes(whole.name);
  return (
    <Disclosure
      id={`country-${country.iso}`}
      summary={named ? country.name : `${country.name}　${words.partOf(whole.name)}`}
    >
      <p className="measure mb-4">{country.summary}</p>
      <DefinitionList items={linesOf(country)} />
      {country.open && <p className="measure mt-4 text-muted">{words.open}</p>}
      <p className="mt-4 font-bold">{words.sources}</p>
      <ul className="mt-1 list-disc space-y-1 pl-6 text-sm">
        {country.sources.map((source) => (
          <li key={source.url}>
            <a className="link break-words" href={source.url} rel="noreferrer noopener">
              {sourceLine(source)}
            </a>
          </li>
        ))}
      </ul>
      {country.checkedOn !== null && (
        <p className="mt-2 text-muted text-sm">
          {words.checked(shownDay(calendarDate(country.checkedOn)))}
        </p>
      )}
    </Disclosure>
  );
}

function linesOf(country: CountryRegime) {
  const equivalent = country.equivalent === true;
  return [
    { term: words.law, detail: lawLine(country) },
    { term: words.adequacy, detail: adequacyLine(country) },
    { term: words.cbpr, detail: cbprLine(country) },
    {
      term: words.principles,
      detail: equivalent ? words.notNeeded : principlesLine(country),
    },
    {
      term: words.grave,
      detail: equivalent ? (
        words.notNeeded
      ) : (
        <ul className="list-disc space-y-1 pl-5">
          {graveEffectLines(country).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
  ];
}
