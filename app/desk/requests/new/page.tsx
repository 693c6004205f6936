import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DoneNotice } from '@/components/desk/done-notice';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { isRequestReference } from '@/lib/schemas/own-data/disclosure';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskIntakeWords as words } from '@/lib/wording/desk/request-intake';
import { DeskPage } from '../../desk-page';
import { IntakeForm } from './intake-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type IntakePageProps = { searchParams: Promise<{ filed?: string }> };

/** A request that came by telephone, by post or at the counter. */
export default async function IntakePage({ searchParams }: IntakePageProps) {
  const staff = await openDesk('request.file', '/desk/requests/new');
  const { filed } = await searchParams;
  const [year = '', month = '', day = ''] = dayInJapan(instantOf(now().getTime())).split('-');
  return (
    <DeskPage staff={staff} current="/desk/requests/new" title={words.title} lead={words.lead}>
      <DoneNotice said={isRequestReference(filed) ? words.filed(filed) : null} />
      <IntakeForm formKey={randomUUID()} today={{ year, month, day }} />
    </DeskPage>
  );
}
