import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ShownMail } from '@/components/travel/shown-mail';
import { DefinitionList } from '@/components/ui/definition-list';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { addressedBooking } from '@/lib/server/access/who';
import { mailFacts } from '@/lib/server/booking/mail-facts';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { dressedMail } from '@/lib/server/system/mail/queue-mail';
import { shownMoment } from '@/lib/server/system/shown-moment';
import {
  declarationTakenBackMail,
  takeBackDeclarationWords as words,
} from '@/lib/wording/desk/take-back-declaration';
import { personName } from '@/lib/wording/site/person-name';
import { DeskPage } from '../../../desk-page';
import { takeBackHere } from './actions';
import { TakeBackForm } from './take-back-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = { params: Promise<{ reference: string }> };

/** お申し出の取りやめ: what was declared, what follows, and the mail that tells it. */
export default async function DeclarationPage({ params }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.take-back-declaration', `${page}/declaration`);
  const party = await openCancellation(staff, reference, now());
  if (party === null) notFound();
  const { booking } = party;
  const states: readonly string[] = CONTRACTED_STATES;
  const declared = states.includes(booking.status) ? party.declared : null;
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={declared === null ? undefined : words.lead}
    >
      {declared === null ? (
        <EmptyState title={words.none} />
      ) : (
        <div className="max-w-[44rem] space-y-8">
          <DefinitionList
            items={[
              { term: words.declaredAt, detail: shownMoment(declared.at) },
              { term: words.travelers, detail: namesOf(booking.travelers, declared.places) },
            ]}
          />
          <p>{words.law}</p>
          <p>{words.after}</p>
          <Disclosure summary={words.preview}>
            <ShownMail
              mail={dressedMail(
                declarationTakenBackMail(mailFacts(booking), shownMoment(declared.at)),
              )}
            />
          </Disclosure>
          <TakeBackForm
            action={takeBackHere.bind(null, reference)}
            declaredAt={declared.at.toISOString()}
          />
        </div>
      )}
    </DeskPage>
  );
}

type Named = { readonly position: number; readonly familyName: string; readonly givenName: string };

const namesOf = (travelers: readonly Named[], places: readonly number[]) =>
  travelers
    .filter(({ position }) => places.includes(position + 1))
    .map(({ familyName, givenName }) => `${personName(familyName, givenName)} 様`)
    .join('、');
