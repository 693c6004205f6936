import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import {
  findTourVersion,
  type TourVersionPage as TourVersion,
} from '@/lib/server/desk/find-tour-version';
import { openDesk } from '@/lib/server/staff/open-desk';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { cellInWords } from '@/lib/wording/catalogue/cell-in-words';
import { placeOfColumn, tableColumnInWords } from '@/lib/wording/catalogue/columns';
import { catalogueKindWords } from '@/lib/wording/desk/catalogue';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { DeskPage } from '../../../../../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.versions, robots: { index: false } };

type VersionPageProps = { params: Promise<{ code: string; version: string }> };

/** A version of a tour as it was; nothing of it can be changed. */
export default async function TourVersionPage({ params }: VersionPageProps) {
  const { code, version } = await params;
  const tour = `/desk/catalogue/tours/${code}`;
  const staff = await openDesk('catalogue.read', `${tour}/versions/${version}`);
  const found = /^\d{1,6}$/.test(version) ? await findTourVersion(code, Number(version)) : null;
  if (found === null) notFound();
  return (
    <DeskPage
      back={{ href: tour, label: words.toTour }}
      staff={staff}
      current="/desk/catalogue"
      title={`${titleOf(found) ?? code}　${words.versionNumber(Number(version))}`}
      lead={words.versionLead(shownMoment(found.at), found.by ?? words.byCommand)}
    >
      {found.parts.map(({ kind, rows }) => (
        <Section key={kind} title={catalogueKindWords[kind]} id={kind}>
          {rows.length === 0 && <p>{words.noRows}</p>}
          <div className="space-y-8">
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was never moves
              <DefinitionList key={at} items={cellsOf(row)} />
            ))}
          </div>
        </Section>
      ))}
    </DeskPage>
  );
}

function titleOf({ parts }: TourVersion): string | null {
  const title = parts.find(({ kind }) => kind === 'tours')?.rows[0]?.title;
  return typeof title === 'string' ? title : null;
}

/** Column by column, without those that say nothing. */
function cellsOf(row: Readonly<Record<string, unknown>>) {
  return Object.entries(row)
    .sort(([one], [other]) => placeOfColumn(one) - placeOfColumn(other))
    .map(([column, value]) => ({
      term: tableColumnInWords(column),
      detail: cellInWords(column, value),
    }))
    .filter(({ detail }) => detail !== '')
    .map(({ term, detail }) => ({
      term,
      detail: <span className="whitespace-pre-wrap">{detail}</span>,
    }));
}
