import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentText } from '@/components/travel/document-text';
import { addressedBooking, addressedId } from '@/lib/server/access/who';
import { openBookingAtDesk } from '@/lib/server/desk/open-booking';
import { documentIn } from '@/lib/server/documents/find-own-document';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { documentWords } from '@/lib/wording/booking/document-page';
import { deskBookingWords as words } from '@/lib/wording/desk/booking';
import { DeskPage } from '../../../../desk-page';

export const instant = false;
export const metadata: Metadata = { title: words.listTitle, robots: { index: false } };

type Props = { params: Promise<{ reference: string; id: string }> };

/** 書面の写し: a document as the traveler has it; looking at it here delivers nothing to anybody. */
export default async function DeskDocumentPage({ params }: Props) {
  const { reference: given, id: row } = await params;
  const [reference, id] = [addressedBooking(given), addressedId(row)];
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.read', `${page}/documents/${id}`);
  const document = documentIn(await openBookingAtDesk(staff, reference, now()), id);
  if (document === null) notFound();
  return (
    <DeskPage
      back={{ href: page, label: documentWords.back }}
      staff={staff}
      current="/desk/bookings"
      title={document.title}
      lead={words.documentLead}
    >
      <div className="max-w-[48rem]">
        <DocumentText blocks={document.blocks} level={2} />
      </div>
    </DeskPage>
  );
}
