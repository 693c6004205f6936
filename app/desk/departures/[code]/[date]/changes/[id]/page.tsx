import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '@/components/desk/done-notice';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { addressedId } from '@/lib/server/access/who';
import { addressedDeparture } from '@/lib/server/departures/addressed-departure';
import { previewChange } from '@/lib/server/desk/change-preview';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { DeskPage } from '../../../../../desk-page';
import { sendChangeHere } from '../../../../change-actions';
import { changeRefusal } from '../../../../change-refusal';
import { ChangeEffects } from './change-effects';
import { ChangeFacts } from './change-facts';
import { ChangeProgress } from './change-progress';
import { SendForm } from './send-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type ChangePageProps = {
  params: Promise<{ code: string; date: string; id: string }>;
  searchParams: Promise<{ done?: string }>;
};

/** A change before it is sent, with each booking's amounts and mail; once it is sent, how far each has come. */
export default async function ChangePage({ params, searchParams }: ChangePageProps) {
  const { code, date, id } = await params;
  const here = `/desk/departures/${code}/${date}/changes`;
  const staff = await openDesk('departure.change', `${here}/${id}`);
  const departureId = addressedDeparture(`${code}.${date}`);
  const changeId = addressedId(id);
  const preview = await previewChange(departureId, changeId, now());
  if (preview === null) notFound();
  const { sentAt, refused, effects, progress } = preview;
  const done = (await searchParams).done !== undefined && sentAt !== null;
  return (
    <DeskPage
      back={{ href: here, label: words.title }}
      staff={staff}
      current="/desk/departures"
      title={sentAt === null ? words.previewTitle : words.title}
      lead={words.lead(preview.tour.title, shownDay(preview.departureDate))}
    >
      <DoneNotice said={done ? words.done : null} />
      <p className="measure mb-8">
        {sentAt === null ? words.previewLead : words.sentLead(shownMoment(sentAt))}
      </p>
      <Section title={words.what} id="what">
        <ChangeFacts order={preview.order} />
      </Section>
      <Section title={words.effects} id="effects" layout="stacked">
        {refused !== null && <Notice kind="warning">{changeRefusal(refused)}</Notice>}
        {effects.length > 0 && <ChangeEffects effects={effects} />}
        {sentAt !== null && <ChangeProgress progress={progress} />}
      </Section>
      {effects.length > 0 && (
        <Section title={words.sendTitle} id="send">
          <SendForm
            action={sendChangeHere.bind(null, { departureId, changeId })}
            submit={words.send(effects.length)}
          />
        </Section>
      )}
    </DeskPage>
  );
}
