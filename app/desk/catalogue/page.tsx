import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { toursAsked } from '@/lib/schemas/staff/tour-list';
import { countCatalogue, listOverview } from '@/lib/server/desk/catalogue-overview';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import {
  catalogueHints,
  catalogueKindWords,
  deskCatalogueWords as words,
} from '@/lib/wording/desk/catalogue';
import { deskEditWords } from '@/lib/wording/desk/catalogue-edit';
import { DeskPage } from '../desk-page';
import { TourList } from './tour-list';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type CataloguePageProps = { searchParams: Promise<Record<string, string | string[]>> };

/** ツアー: what is on sale, written out as files and taken in from them. */
export default async function CataloguePage({ searchParams }: CataloguePageProps) {
  const staff = await openDesk('catalogue.read', '/desk/catalogue');
  const asked = toursAsked(await searchParams);
  const [kinds, tours] = await Promise.all([countCatalogue(), listOverview(asked, now())]);
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
      <Section title={words.tours} id="tours" layout="stacked">
        <TourList asked={asked} found={tours} />
      </Section>
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
