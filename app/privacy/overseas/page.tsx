import type { Metadata } from 'next';
import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { shownDay } from '@/lib/server/system/shown-moment';
import { type CountryRegime, listCountryRegimes } from '@/lib/terms/countries';
import { overseasWords as words } from '@/lib/wording/consents/overseas-page';
import { CountryDetail } from './country-detail';

export const metadata: Metadata = { title: words.title, description: words.lead };

/** 外国にある第三者への提供: what is known of 45 countries' regimes, with sources and days. */
export default function OverseasPage() {
  const countries = listCountryRegimes();
  return (
    <Page>
      <PageTitle title={words.title} lead={words.lead} />
      <Section title={words.how.title} id="how">
        <div className="measure space-y-4">
          {words.how.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Section title={words.meaning.title} id="words">
        <DefinitionList items={[...words.meaning.items]} />
      </Section>
      <Section title={words.table.title} id="countries" layout="stacked">
        <CountryTable countries={countries} />
      </Section>
      <Section title={words.detail.title} id="details" layout="stacked">
        <div className="divide-y divide-line border-line border-y">
          {countries.map((country) => (
            <CountryDetail key={country.iso} country={country} />
          ))}
        </div>
      </Section>
    </Page>
  );
}

function CountryTable({ countries }: { countries: readonly CountryRegime[] }) {
  const { table } = words;
  return (
    <DataTable
      caption={table.caption(countries.length)}
      columns={[
        {
          key: 'country',
          header: table.country,
          rowHeader: true,
          cell: (country) => (
            <a className="link" href={`#country-${country.iso}`}>
              {country.name}
            </a>
          ),
        },
        { key: 'equivalent', header: table.equivalent, cell: equivalent },
        { key: 'law', header: table.law, cell: law },
        { key: 'adequacy', header: table.adequacy, cell: adequacy },
        { key: 'cbpr', header: table.cbpr, cell: cbpr },
        {
          key: 'checked',
          header: table.checked,
          cell: ({ checkedOn }) => (checkedOn ? shownDay(calendarDate(checkedOn)) : table.unknown),
        },
      ]}
      rows={countries}
      rowKey={(country) => country.iso}
    />
  );
}

function equivalent(country: CountryRegime): string {
  if (country.equivalent === null) return words.table.unknown;
  return country.equivalent ? words.table.yes : words.table.no;
}

function law({ law: { exists } }: CountryRegime): string {
  const { table } = words;
  const said = {
    yes: table.exists,
    partial: table.lawPartial,
    no: table.none,
    unknown: table.unknown,
  };
  return said[exists];
}

function adequacy(country: CountryRegime): string {
  const { table } = words;
  const { inside, yes, partial, no, unknown } = table;
  return { inside, yes, partial, no, unknown }[country.adequacy];
}

function cbpr(country: CountryRegime): string {
  const { member, notListed, unknown } = words.table;
  return { member, 'not-listed': notListed, unknown }[country.cbpr];
}
