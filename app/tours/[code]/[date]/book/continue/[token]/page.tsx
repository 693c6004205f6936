import type { Metadata } from 'next';
import { ButtonForm } from '@/components/forms/button-form';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { openOffer } from '@/lib/server/application/draft/open-step';
import { agency } from '@/lib/server/system/agency';
import { continueWords as words } from '@/lib/wording/desk/taken-down';
import { TripLine } from '../../book-frame';
import { continueHere } from '../actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ code: string; date: string; token: string }> };

/** お申し込みの続き: the link of an application that was taken down. Only its button opens it, never opening the link. */
export default async function ContinuePage({ params }: Props) {
  const { token, ...address } = await params;
  const { place, offer } = await openOffer(address);
  return (
    <Page width="form">
      <TripLine title={offer.trip.title} departureDate={offer.departureDate} />
      <PageTitle title={words.title} lead={words.lead} />
      <ButtonForm
        action={continueHere.bind(null, place)}
        label={words.submit}
        kind="primary"
        size="large"
      >
        <input type="hidden" name="token" value={token} autoComplete="off" />
      </ButtonForm>
      <p className="mt-8 text-muted">{words.help(agency().telephone)}</p>
    </Page>
  );
}
