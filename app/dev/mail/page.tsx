import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { listMails } from '@/lib/server/system/mail/list-mails';
import { showsMails } from '@/lib/server/system/mail/shows-mails';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { devMailWords as words } from '@/lib/wording/site/dev-mail';
import { MailText } from './mail-text';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false, follow: false } };

export default async function DevMailPage() {
  await connection();
  if (!showsMails()) notFound();
  const mails = await listMails();
  return (
    <Page width="text">
      <PageTitle title={words.title} lead={words.lead} />
      <Notice kind="warning">{words.warning}</Notice>
      {mails.length === 0 && <p className="mt-8">{words.empty}</p>}
      {mails.map((mail) => (
        <article key={mail.id} className="mt-8 border-indigo/60 border-t pt-5">
          <h2 className="text-subheading">{mail.subject}</h2>
          <p className="mt-1 text-muted text-sm">
            {words.to}：{mail.recipient}／{words.sentAt}：{shownMoment(mail.createdAt)}
          </p>
          {mail.status === 'queued' && <p className="text-muted text-sm">{words.waiting}</p>}
          <MailText text={mail.text} />
        </article>
      ))}
    </Page>
  );
}
