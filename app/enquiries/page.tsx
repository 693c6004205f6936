import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { isBookingReference } from '@/lib/schemas/access/booking-reference';
import { findAskedTour } from '@/lib/server/enquiries/find-asked-tour';
import { agency } from '@/lib/server/system/agency';
import { enquiryWords as words } from '@/lib/wording/enquiries/enquiries';
import { enquiryNotice, enquiryNoticeWords } from '@/lib/wording/enquiries/notice';
import { callInWords } from '@/lib/wording/site/agency';
import { EnquiryForm } from './enquiry-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, description: words.lead };

type EnquiriesPageProps = { searchParams: Promise<{ tour?: unknown; booking?: unknown }> };

/** お問い合わせ: what the data is for, before anything is asked (D0-T4, D1-4a, D1-U1, D1-J1, D1-T1), and the form. */
export default async function EnquiriesPage({ searchParams }: EnquiriesPageProps) {
  const { tour: code, booking } = await searchParams;
  await connection();
  const tour = await findAskedTour(code);
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={words.lead}>
        <p className="measure mt-3 text-muted">{words.sooner(callInWords(agency()))}</p>
      </PageTitle>
      <section aria-labelledby="purposes" className="mb-10 bg-wash px-4 py-4 sm:px-6 sm:py-5">
        <h2 id="purposes" className="text-subheading">
          {enquiryNoticeWords.title}
        </h2>
        <ul className="measure mt-3 list-disc space-y-1.5 pl-5 text-sm leading-relaxed">
          {enquiryNotice(agency()).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-3 text-sm">
          <a className="link" href="/privacy">
            {enquiryNoticeWords.more}
          </a>
        </p>
      </section>
      <EnquiryForm
        formKey={randomUUID()}
        tour={tour}
        booking={isBookingReference(booking) ? booking : ''}
      />
    </Page>
  );
}
