import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ShownSign } from '@/components/forms/shown-sign';
import { DocumentText } from '@/components/travel/document-text';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { PrintButton } from '@/components/ui/print-button';
import { findOwnDocument } from '@/lib/server/documents/find-own-document';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { bookingWords } from '@/lib/wording/booking/booking-page';
import { documentWords as words } from '@/lib/wording/booking/document-page';
import { confirmDocumentShown } from './actions';

export const instant = false;
export const metadata: Metadata = { title: bookingWords.documents, robots: { index: false } };

type Props = { params: Promise<{ reference: string; id: string }> };

export default async function DocumentPage({ params }: Props) {
  const { reference, id } = await params;
  const document = await findOwnDocument(reference, id);
  if (document === null) notFound();
  const displayed = document.deliveries.some(({ method }) => method === 'displayed');
  return (
    <Page width="text">
      <PageTitle
        kicker={words.kicker(reference)}
        title={document.title}
        lead={words.made(shownMoment(document.createdAt))}
      />
      <DocumentText blocks={document.blocks} level={2} />
      <p className="mt-10 text-muted text-sm">
        {words.hash}：<code className="break-all">{document.sha256}</code>
      </p>
      <p className="mt-2 text-muted text-sm">{words.note}</p>
      {!displayed && (
        <div className="mt-8 print:hidden">
          <p className="mb-3">{words.seenText}</p>
          <ShownSign
            action={confirmDocumentShown.bind(null, { reference, id })}
            label={words.seen}
          />
        </div>
      )}
      <div className="mt-8 flex flex-wrap gap-4 print:hidden">
        <PrintButton />
        <a href={`/bookings/${reference}/documents/${id}/file`} download className={buttonStyle()}>
          {words.download}
        </a>
        <ButtonLink href={`/bookings/${reference}`}>{words.back}</ButtonLink>
      </div>
    </Page>
  );
}
