import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { mayDo } from '@/lib/rules/staff/permissions';
import {
  countCatalogue,
  listOverview,
  type OverviewTour,
} from '@/lib/server/desk/catalogue-overview';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import {
  catalogueHints,
  catalogueKindWords,
  deskCatalogueWords as words,
} from '@/lib/wording/desk/catalogue';
import { deskEditWords } from '@/lib/wording/desk/catalogue-edit';
import { DeskPage } from '../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** ツアー: what is on sale, written out as files and taken in from them. */
export default async function CataloguePage() {
  const staff = await openDesk('catalogue.read', '/desk/catalogue');
  const [kinds, tours] = await Promise.all([countCatalogue(), listOverview(now())]);
  return (
    <DeskPage staff={staff} current="/desk/catalogue" title={words.title} lead={words.lead}>
      {mayDo(staff.role, 'catalogue.edit') && (
        <p className="mb-10 flex flex-wrap gap-4">
          <ButtonLink kind="primary" href="/desk/catalogue/tours/new">
            {deskEditWords.newLink}
          </ButtonLink>
          <ButtonLink href="/desk/catalogue/imports">{words.importsLink}</ButtonLink>
        </p>
      )}
      <Section title={words.exports} id="exports" layout="stacked">
        <DataTable
          caption={words.exports}
          captionHidden
          rows={kinds}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'kind',
              header: words.kind,
              rowHeader: true,
              cell: ({ kind }) => catalogueKindWords[kind],
            },
            { key: 'holds', header: words.holds, cell: ({ kind }) => catalogueHints[kind] },
            {
              key: 'rows',
              header: words.rows,
              align: 'right',
              cell: ({ rows }) => rows.toLocaleString('ja'),
            },
            {
              key: 'files',
              header: words.files,
              cell: ({ kind }) => <Files kind={kind} />,
            },
          ]}
        />
      </Section>
      <Section title={words.tours} id="tours" layout="stacked">
        {tours.length === 0 ? <EmptyState title={words.empty} /> : <Tours tours={tours} />}
      </Section>
    </DeskPage>
  );
}

function Files({ kind }: { kind: keyof typeof catalogueKindWords }) {
  return (
    <span className="flex gap-5">
      {(['excel', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={`/desk/catalogue/files/${kind}?format=${format}`}
          download
          aria-label={words.download(catalogueKindWords[kind], words[format])}
          className="link py-1"
        >
          {words[format]}
        </a>
      ))}
    </span>
  );
}

function Tours({ tours }: { tours: readonly OverviewTour[] }) {
  return (
    <DataTable
      caption={words.tours}
      captionHidden
      rows={tours}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'tour',
          header: words.tour,
          rowHeader: true,
          cell: ({ code, title, published }) => (
            <Link href={`/desk/catalogue/tours/${code}`} prefetch={false} className="link">
              {title}
              <span className="ml-2 font-normal text-muted text-sm">
                {code}
                {!published && `　${words.hidden}`}
              </span>
            </Link>
          ),
        },
        { key: 'area', header: words.area, cell: ({ departurePlace }) => departurePlace },
        {
          key: 'departures',
          header: words.departures,
          align: 'right',
          cell: ({ departures }) => departures.toLocaleString('ja'),
        },
        {
          key: 'next',
          header: words.next,
          cell: ({ next }) => (next === null ? words.none : shownDay(calendarDate(next))),
        },
      ]}
    />
  );
}
