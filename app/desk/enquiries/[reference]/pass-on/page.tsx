import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countryOptions } from '@/app/tours/[code]/[date]/book/travelers/country-options';
import { findThreadEnd } from '@/lib/server/desk/open-enquiry';
import { addressedReference } from '@/lib/server/enquiries/enquiry-reference';
import { openDesk } from '@/lib/server/staff/open-desk';
import { agency } from '@/lib/server/system/agency';
import { deskEnquiryWords } from '@/lib/wording/desk/enquiries';
import { deskPassingWords as words } from '@/lib/wording/enquiries/passing';
import { DeskPage } from '../../../desk-page';
import { passOnHere } from '../../actions';
import { PassingForm } from './passing-form';

export const instant = false;
export const metadata: Metadata = { title: deskEnquiryWords.passOn, robots: { index: false } };

type PassOnPageProps = { params: Promise<{ reference: string }> };

/** ほかの相手先に渡す: to whom, what, on which ground and why, before anything goes (D0-T4, D1-J1, D1-T1, D1-E1). */
export default async function PassOnPage({ params }: PassOnPageProps) {
  const reference = addressedReference((await params).reference);
  const path = `/desk/enquiries/${reference}/pass-on`;
  const staff = await openDesk('enquiry.pass-on', path);
  const seen = await findThreadEnd(reference);
  if (seen === null) notFound();
  return (
    <DeskPage
      back={{ href: `/desk/enquiries/${reference}`, label: words.back }}
      staff={staff}
      current="/desk/enquiries"
      title={words.title(reference)}
      lead={words.lead}
    >
      <PassingForm
        action={passOnHere.bind(null, reference)}
        seen={seen}
        countries={countryOptions()}
        companies={agency().groupCompanies.map(({ name }) => name)}
      />
    </DeskPage>
  );
}
