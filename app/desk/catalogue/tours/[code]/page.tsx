import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { type EditedKind, editedKinds } from '@/lib/schemas/catalogue/edited-kinds';
import { doneIn } from '@/lib/schemas/site/done-in';
import { findTourRows } from '@/lib/server/desk/edit-tour';
import { listTourVersions, type TourVersionLine } from '@/lib/server/desk/list-tour-versions';
import { isPublished } from '@/lib/server/desk/publish-tour';
import { openDesk } from '@/lib/server/staff/open-desk';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { tableColumnInWords } from '@/lib/wording/catalogue/columns';
import {
  catalogueHints,
  catalogueKindWords,
  deskCatalogueWords,
} from '@/lib/wording/desk/catalogue';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { deskPictureWords } from '@/lib/wording/desk/pictures';
import { DeskPage } from '../../../desk-page';
import { publish } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: words.parts, robots: { index: false } };

type TourPageProps = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ published?: string }>;
};

/** A tour at the desk: its parts, each to be written anew, and what was changed when and by whom. */
export default async function DeskTourPage({ params, searchParams }: TourPageProps) {
  const { code } = await params;
  const staff = await openDesk('catalogue.read', `/desk/catalogue/tours/${code}`);
  const parts = await Promise.all(
    editedKinds.map(async (kind) => ({ kind, ...(await findTourRows(kind, code)) })),
  );
  const title = parts[0]?.rows[0]?.title;
  if (title === undefined) notFound();
  const [versions, published] = await Promise.all([listTourVersions(code), isPublished(code)]);
  return (
    <DeskPage
      back={{ href: '/desk/catalogue', label: deskCatalogueWords.back }}
      staff={staff}
      current="/desk/catalogue"
      title={title}
      lead={words.tourLead(code)}
    >
      <DoneNotice said={doneIn(words.state.done, (await searchParams).published)} />
      <Section title={words.state.title} id="state" layout="stacked">
        <Publication
          code={code}
          published={published}
          may={mayDo(staff.role, 'catalogue.publish')}
        />
      </Section>
      <Section title={words.parts} id="parts" layout="stacked">
        <DataTable
          caption={words.parts}
          captionHidden
          rows={parts}
          rowKey={({ kind }) => kind}
          columns={[
            {
              key: 'part',
              header: words.parts,
              rowHeader: true,
              cell: ({ kind }) => catalogueKindWords[kind],
            },
            { key: 'holds', header: '', cell: ({ kind }) => catalogueHints[kind] },
            {
              key: 'rows',
              header: '',
              align: 'right',
              cell: ({ kind, rows }) => (kind === 'tours' ? '' : words.rows(rows.length)),
            },
            {
              key: 'edit',
              header: words.edit,
              cell: ({ kind }) =>
                mayDo(staff.role, 'catalogue.edit') && <EditLink code={code} kind={kind} />,
            },
          ]}
        />
      </Section>
      {mayDo(staff.role, 'catalogue.edit') && (
        <Section title={deskPictureWords.part} id="pictures" layout="stacked">
          <p className="mb-2">{deskPictureWords.hint}</p>
          <Link href={`/desk/catalogue/tours/${code}/pictures`} prefetch={false} className="link">
            {deskPictureWords.edit}
          </Link>
        </Section>
      )}
      <Section title={words.versions} id="versions" layout="stacked">
        {versions.length === 0 ? (
          <EmptyState title={words.noVersions} />
        ) : (
          <Versions code={code} versions={versions} />
        )}
      </Section>
    </DeskPage>
  );
}

function Publication(props: { code: string; published: boolean; may: boolean }) {
  const { code, published, may } = props;
  return (
    <>
      <p className="mb-4 flex flex-wrap gap-x-6">
        {published ? words.state.published : words.state.hidden}
        <Link
          href={published ? `/tours/${code}` : `/desk/catalogue/tours/${code}/preview`}
          prefetch={false}
          className="link"
        >
          {published ? words.publicPage : words.state.preview}
        </Link>
      </p>
      {may && published && (
        <p className="measure mb-4 text-muted text-sm">{words.state.hideHint}</p>
      )}
      {may && (
        <ButtonForm
          action={publish.bind(null, code)}
          label={published ? words.state.hide : words.state.publish}
          kind={published ? 'secondary' : 'primary'}
        >
          <input type="hidden" name="published" value={String(!published)} />
        </ButtonForm>
      )}
    </>
  );
}

function EditLink({ code, kind }: { code: string; kind: EditedKind }) {
  return (
    <Link
      href={`/desk/catalogue/tours/${code}/${kind}`}
      prefetch={false}
      aria-label={words.editPart(catalogueKindWords[kind])}
      className="link py-1"
    >
      {words.edit}
    </Link>
  );
}

function Versions(props: { code: string; versions: readonly TourVersionLine[] }) {
  const { code, versions } = props;
  return (
    <DataTable
      caption={words.versions}
      captionHidden
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        {
          key: 'version',
          header: words.version,
          rowHeader: true,
          cell: ({ version }) => (
            <Link
              href={`/desk/catalogue/tours/${code}/versions/${version}`}
              prefetch={false}
              className="link"
            >
              {words.versionNumber(version)}
            </Link>
          ),
        },
        {
          key: 'at',
          header: words.at,
          cell: ({ at }) => shownMoment(at),
        },
        { key: 'by', header: words.by, cell: ({ by }) => by ?? words.byCommand },
        { key: 'changes', header: words.changes, cell: changesInWords },
      ]}
    />
  );
}

function changesInWords({ changed, version }: TourVersionLine): string {
  if (version === 1) return words.firstVersion;
  return changed
    .map(({ kind, columns }) => {
      const part = catalogueKindWords[kind as EditedKind];
      return columns.length === 0
        ? part
        : `${part}（${columns.map(tableColumnInWords).join('、')}）`;
    })
    .join('、');
}
