import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { TermsEditor } from '@/components/desk/terms/editor/terms-editor';
import { ButtonLink } from '@/components/ui/button-link';
import { calendarBetween } from '@/lib/rules/calendar/business-calendar';
import { addDays, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { addressedTerms } from '@/lib/server/desk/terms/addressed-terms';
import { openDesk } from '@/lib/server/staff/open-desk';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { findTermsVersion } from '@/lib/server/terms/find-terms-version';
import { formOf } from '@/lib/terms/form/terms-form';
import { addressOf } from '@/lib/terms/terms-name';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskEditTermsWords as words } from '@/lib/wording/desk/terms-edit';
import { DeskPage } from '../../../desk-page';
import { reviewTerms } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title(''), robots: { index: false } };

/** How far ahead of today the samples beside the form can lie. */
const AHEAD = 1_200;

/** 条件書を書く: a draft as fields. Whatever is no draft any more is looked at on its own page. */
export default async function EditTermsPage({ params }: { params: Promise<{ id: string }> }) {
  const name = addressedTerms((await params).id);
  const address = `/desk/terms/${addressOf(name)}`;
  const staff = await openDesk('terms.edit', `${address}/edit`);
  const version = await findTermsVersion(name);
  if (version === null) notFound();
  if (version.state !== 'draft') redirect(address);
  const today = dayInJapan(instantOf(now().getTime()));
  return (
    <DeskPage
      staff={staff}
      current="/desk/terms"
      title={words.title(version.title || deskTermsWords.untitled)}
      lead={words.lead}
    >
      <p className="mb-8">
        <ButtonLink href={address}>{words.toVersion}</ButtonLink>
      </p>
      <TermsEditor
        action={reviewTerms.bind(null, name)}
        text={version.text}
        state={version.hash}
        values={formOf(JSON.parse(version.text))}
        calendar={calendarBetween(publicHolidays, addDays(today, -400), addDays(today, AHEAD))}
        agencyName={agency().tradeName}
        version={address}
      />
    </DeskPage>
  );
}
