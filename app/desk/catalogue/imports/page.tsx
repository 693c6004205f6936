import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { listUploads } from '@/lib/server/catalogue/import/uploads';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskCatalogueWords } from '@/lib/wording/desk/catalogue';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue-import';
import { DeskPage } from '../../desk-page';
import { UploadForm } from './upload-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** ファイルの取り込み: files are sent here, and those of the last day wait here. */
export default async function ImportsPage() {
  const staff = await openDesk('catalogue.read', '/desk/catalogue/imports');
  const uploads = await listUploads(now());
  return (
    <DeskPage
      back={{ href: '/desk/catalogue', label: deskCatalogueWords.back }}
      staff={staff}
      current="/desk/catalogue"
      title={words.title}
      lead={words.lead}
    >
      {mayDo(staff.role, 'catalogue.edit') && <UploadForm press={randomUUID()} />}
      <Section title={words.waiting} id="waiting" note={words.kept} className="mt-12">
        {uploads.length === 0 ? (
          <EmptyState title={words.empty} />
        ) : (
          <DataTable
            caption={words.waiting}
            captionHidden
            rows={uploads}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'files',
                header: words.files,
                rowHeader: true,
                cell: ({ id, files }) => (
                  <Link href={`/desk/catalogue/imports/${id}`} prefetch={false} className="link">
                    {files.map(({ name }) => name).join('、')}
                  </Link>
                ),
              },
              {
                key: 'sent',
                header: words.sent,
                cell: ({ uploadedAt }) => shownMoment(uploadedAt),
              },
              { key: 'by', header: words.by, cell: ({ staff: { name } }) => name },
              {
                key: 'state',
                header: words.state,
                cell: ({ takenAt }) => (takenAt === null ? words.notYet : words.taken),
              },
            ]}
          />
        )}
      </Section>
    </DeskPage>
  );
}
