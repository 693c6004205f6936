import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { findChangeForm } from '@/lib/server/desk/change-form';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { DeskPage } from '../../../../desk-page';
import { draftChangeHere } from '../../../change-actions';
import { changeChoices } from './change-choices';
import { ChangeForm } from './change-form';
import { EarlierChanges } from './earlier-changes';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ChangesPageProps = { params: Promise<{ code: string; date: string }> };

/** 契約の内容・代金の変更 of a departure: written here, looked through on the next page, sent from there. */
export default async function ChangesPage({ params }: ChangesPageProps) {
  const { code, date } = await params;
  const here = `/desk/departures/${code}/${date}`;
  const staff = await openDesk('departure.change', `${here}/changes`);
  const departureId = addressedDeparture(`${code}.${date}`);
  const form = await findChangeForm({ departureId, bookingId: null }, now());
  if (form === null) redirect(here);
  return (
    <DeskPage
      back={{ href: here, label: words.back }}
      staff={staff}
      current="/desk/departures"
      title={words.title}
      lead={words.lead(form.tour.title, shownDay(form.departureDate))}
    >
      {form.applications > 0 && (
        <Notice kind="warning" className="mb-10">
          {words.notReached(form.applications)}
        </Notice>
      )}
      {form.busy > 0 && (
        <Notice kind="warning" className="mb-10">
          {words.busy(form.busy)}
        </Notice>
      )}
      <Section title={words.form} id="form" note={words.formNote}>
        {form.contracts === 0 ? (
          <p>{words.noOne}</p>
        ) : (
          <ChangeForm
            {...changeChoices(form)}
            action={draftChangeHere.bind(null, departureId)}
            press={randomUUID()}
          />
        )}
      </Section>
      <Section title={words.earlier} id="earlier" layout="stacked">
        <EarlierChanges changes={form.earlier} />
      </Section>
    </DeskPage>
  );
}
