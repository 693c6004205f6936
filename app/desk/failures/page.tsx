import type { Metadata } from 'next';
import { DoneNotice } from '@/components/desk/done-notice';
import { Section } from '@/components/ui/section';
import { listFailedMails } from '@/lib/server/desk/failures/failed-mails';
import { listFailedRefunds } from '@/lib/server/money/failed-refunds';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { listFailedJobs } from '@/lib/server/system/jobs/failed-jobs';
import { failureWords as words } from '@/lib/wording/desk/failures';
import { DeskPage } from '../desk-page';
import { FailedJobs } from './failed-jobs';
import { FailedMails } from './failed-mails';
import { FailedRefunds } from './failed-refunds';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type FailuresPageProps = { searchParams: Promise<{ done?: string; dismissed?: string }> };

/** 止まったもの: mails, refunds and jobs that failed, each with why and what to do next. */
export default async function FailuresPage({ searchParams }: FailuresPageProps) {
  const staff = await openDesk('mail.read', '/desk/failures');
  const at = now();
  const [mails, refunds, jobs] = await Promise.all([
    listFailedMails(at),
    listFailedRefunds(),
    listFailedJobs(at),
  ]);
  return (
    <DeskPage staff={staff} current="/desk/failures" title={words.title} lead={words.lead}>
      <DoneNotice said={doneInWords(await searchParams)} />
      <Section title={words.mails} id="mails" layout="stacked">
        {mails.length === 0 ? <p>{words.noMails}</p> : <FailedMails mails={mails} />}
      </Section>
      <Section title={words.refunds} id="refunds" layout="stacked">
        {refunds.length === 0 ? (
          <p>{words.noRefunds}</p>
        ) : (
          <FailedRefunds refunds={refunds} staff={staff} at={at} />
        )}
      </Section>
      <Section title={words.jobs} id="jobs" layout="stacked">
        {jobs.length === 0 ? <p>{words.noJobs}</p> : <FailedJobs jobs={jobs} staff={staff} />}
      </Section>
    </DeskPage>
  );
}

function doneInWords({ done, dismissed }: { done?: string; dismissed?: string }): string | null {
  if (done !== undefined) return words.done;
  return dismissed === undefined ? null : words.dismissed;
}
