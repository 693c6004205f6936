import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { newTourCode } from '@/lib/schemas/staff/catalogue-upload';
import { addressedId } from '@/lib/server/access/who';
import type { ImportReport } from '@/lib/server/catalogue/import/import-report';
import { previewUpload } from '@/lib/server/desk/catalogue-upload';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue-import';
import { DeskPage } from '../../../desk-page';
import { takeFiles } from '../../actions';
import { BadCells } from './bad-cells';
import { ChangedRows } from './changed-rows';
import { TakeForm } from './take-form';

export const instant = false;
export const metadata: Metadata = { title: words.preview.title, robots: { index: false } };

type UploadPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string; tour?: string | string[] }>;
};

/** What files would change, row by row, or what is wrong with them, cell by cell; then the act. */
export default async function UploadPage({ params, searchParams }: UploadPageProps) {
  const id = addressedId((await params).id);
  const staff = await openDesk('catalogue.read', `/desk/catalogue/imports/${id}`);
  const upload = await previewUpload(id, now());
  if (upload === null) notFound();
  const { done, tour } = await searchParams;
  const code = newTourCode.safeParse(tour).data;
  const { preview, takenAt } = upload;
  return (
    <DeskPage
      staff={staff}
      current="/desk/catalogue"
      title={preview.kind === 'bad' ? words.bad.title : words.preview.title}
      lead={upload.names.join('、')}
    >
      {takenAt !== null && (
        <Notice kind="success" live={done === undefined ? undefined : 'status'} className="mb-8">
          {done === undefined ? words.taken : words.done}
        </Notice>
      )}
      {takenAt === null && preview.kind === 'bad' && <BadCells rows={preview.rows} />}
      {takenAt === null && preview.kind === 'sound' && (
        <>
          <ChangedRows report={preview.report} />
          <Pages id={id} codes={codesOf(preview.report)} />
          {mayDo(staff.role, 'catalogue.publish') ? (
            <TakeForm
              action={takeFiles.bind(null, id)}
              shown={upload.shown}
              asksToPublish={addsTours(preview.report)}
            />
          ) : (
            <Notice>{words.preview.needsManager}</Notice>
          )}
        </>
      )}
      <p className="mt-8 flex flex-wrap gap-4">
        {takenAt !== null && code !== undefined && (
          <ButtonLink kind="primary" href={`/desk/catalogue/tours/${code}`}>
            {words.toTour(code)}
          </ButtonLink>
        )}
        <ButtonLink href="/desk/catalogue/imports">{words.preview.again}</ButtonLink>
      </p>
    </DeskPage>
  );
}

const MOST_PAGES = 20;

const addsTours = ({ kinds }: ImportReport) =>
  kinds.some(({ kind, added }) => kind === 'tours' && added > 0);

/** The tours whose pages change. */
function codesOf({ changes }: ImportReport): string[] {
  return [...new Set(changes.map(({ key }) => String(key[0])))].slice(0, MOST_PAGES);
}

function Pages({ id, codes }: { id: string; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <Section title={words.preview.pages} id="pages" layout="stacked">
      <ul className="flex flex-wrap gap-x-6">
        {codes.map((code) => (
          <li key={code}>
            <Link
              href={`/desk/catalogue/imports/${id}/tours/${code}`}
              prefetch={false}
              className="link inline-block py-1.5"
            >
              {words.preview.pageOf(code)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
