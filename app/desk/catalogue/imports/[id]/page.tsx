import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ButtonForm } from '@/components/forms/button-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { mayDo } from '@/lib/rules/staff/permissions';
import { previewUpload } from '@/lib/server/desk/catalogue-upload';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue';
import { DeskPage } from '../../../desk-page';
import { takeFiles } from '../../actions';
import { BadCells } from './bad-cells';
import { ChangedRows } from './changed-rows';

export const instant = false;
export const metadata: Metadata = { title: words.preview.title, robots: { index: false } };

type UploadPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** What files would change, row by row, or what is wrong with them, cell by cell; then the act. */
export default async function UploadPage({ params, searchParams }: UploadPageProps) {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/.test(id)) notFound();
  const staff = await openDesk('catalogue.read', `/desk/catalogue/imports/${id}`);
  const upload = await previewUpload(id, now());
  if (upload === null) notFound();
  const { done } = await searchParams;
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
          {mayDo(staff.role, 'catalogue.publish') ? (
            <ButtonForm action={takeFiles.bind(null, id)} label={words.preview.take} kind="primary">
              <input type="hidden" name="shown" value={upload.shown} />
            </ButtonForm>
          ) : (
            <Notice>{words.preview.needsManager}</Notice>
          )}
        </>
      )}
      <p className="mt-8">
        <ButtonLink href="/desk/catalogue/imports">{words.preview.again}</ButtonLink>
      </p>
    </DeskPage>
  );
}
