import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { Fieldset } from '@/components/forms/fieldset';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { addressedBooking } from '@/lib/server/access/who';
import type { Party } from '@/lib/server/cancellation/find-party';
import { openCancellation } from '@/lib/server/desk/open-cancellation';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { noShowWords as words } from '@/lib/wording/desk/no-show';
import { personName } from '@/lib/wording/site/person-name';
import { DeskPage } from '../../../desk-page';
import { NoShowFigures } from './no-show-figures';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ who?: string | string[] }>;
};

/** 無連絡不参加: whom, what it comes to, and that nobody had sent word. */
export default async function NoShowPage({ params, searchParams }: Props) {
  const reference = addressedBooking((await params).reference);
  const page = `/desk/bookings/${reference}`;
  const staff = await openDesk('booking.no-show', `${page}/no-show`);
  const { who } = await searchParams;
  const at = now();
  const party = await openCancellation(staff, reference, at);
  if (party === null) notFound();
  const going = goingOf(party);
  const chosen = going.filter((one) => [who ?? []].flat().includes(String(one.position + 1)));
  const open = party.booking.status === 'travelling' && going.length > 0;
  return (
    <DeskPage
      back={{ href: page, label: words.back }}
      staff={staff}
      current="/desk/bookings"
      title={`${words.title}　${reference}`}
      lead={open ? words.lead : undefined}
    >
      {open ? (
        <div className="max-w-[44rem]">
          <form method="get" className="mb-10">
            <Fieldset id="f-who-group" legend={words.who}>
              {going.map(({ id, position, familyName, givenName }) => (
                <CheckboxField
                  key={id}
                  name="who"
                  value={String(position + 1)}
                  label={`${personName(familyName, givenName)} 様`}
                  defaultChecked={chosen.some((one) => one.id === id)}
                />
              ))}
            </Fieldset>
            <Button type="submit" kind="secondary">
              {words.calculate}
            </Button>
          </form>
          <NoShowFigures
            party={party}
            chosen={chosen.map(({ id }) => id)}
            at={instantOf(at.getTime())}
            formKey={randomUUID()}
          />
        </div>
      ) : (
        <EmptyState
          title={party.booking.startsAt > at.getTime() ? words.closed.ahead : words.closed.other}
        />
      )}
    </DeskPage>
  );
}

function goingOf({ booking, facts }: Party) {
  return booking.travelers.filter((one) => facts.travelers.some(({ id }) => id === one.id));
}
