import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { findInvitation, saysWho } from '@/lib/server/staff/invitations';
import { invitationOf } from '@/lib/server/staff/who';
import { now } from '@/lib/server/system/clock';
import { roleWords } from '@/lib/wording/desk/shell';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { joinDesk } from '../../actions';
import { JoinForm } from './join-form';

const words = deskSignInWords.join;

export const instant = false;
export const metadata: Metadata = {
  title: words.title,
  robots: { index: false },
  referrer: 'same-origin',
};

/** 招待: opening the link decides nothing, only sending the form does. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const token = invitationOf((await params).token);
  await connection();
  const invitation = await findInvitation(token, now());
  if (invitation === null) {
    return (
      <Page width="form">
        <PageTitle title={words.title} />
        <Notice kind="warning">{words.dead}</Notice>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageTitle title={words.title} lead={leadOf(invitation)} />
      <JoinForm
        action={joinDesk.bind(null, token)}
        email={saysWho(invitation) ? null : invitation.email}
      />
    </Page>
  );
}

function leadOf(invitation: NonNullable<Awaited<ReturnType<typeof findInvitation>>>): string {
  if (saysWho(invitation)) return words.firstLead;
  if (invitation.staffId !== null) return words.againLead(invitation.name);
  return words.lead(invitation.name, roleWords[invitation.role]);
}
