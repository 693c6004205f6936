import type { Metadata } from 'next';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { isFresh } from '@/lib/server/staff/current-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import { listStaffSessions } from '@/lib/server/staff/staff-session';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { ownAccessWords } from '@/lib/wording/desk/own-access';
import { accountWords as words } from '@/lib/wording/desk/staff';
import { DeskPage } from '../desk-page';
import { endOtherSessions, endSession } from './actions';
import { OwnAccess } from './own-access';
import { Passkeys } from './passkeys';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type AccountPageProps = { searchParams: Promise<{ done?: string }> };

/** One's own ways in, and where one is signed in, with the end of it. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const staff = await openDesk('desk.open', '/desk/account');
  const { done } = await searchParams;
  const at = now();
  const fresh = isFresh(staff, at);
  const sessions = await listStaffSessions(staff.staffId, at);
  return (
    <DeskPage staff={staff} current="" title={words.title} lead={staff.email}>
      <DoneNotice said={done === 'password' ? ownAccessWords.passwordDone : null} />
      {!fresh && <ConfirmAgain back="/desk/account" said={ownAccessWords.confirmFirst} />}
      <Passkeys staff={staff} fresh={fresh} done={done} />
      {fresh && <OwnAccess staff={staff} />}
      <Section title={words.sessions} id="sessions" note={words.sessionsNote}>
        <DataTable
          caption={words.sessions}
          captionHidden
          rows={sessions}
          rowKey={(row) => row.id}
          isCurrent={(row) => row.id === staff.sessionId}
          columns={[
            { key: 'device', header: words.device, rowHeader: true, cell: (row) => row.device },
            { key: 'started', header: words.started, cell: (row) => shownMoment(row.createdAt) },
            { key: 'used', header: words.used, cell: (row) => shownMoment(row.lastUsedAt) },
            {
              key: 'end',
              header: words.end,
              cell: (row) =>
                row.id === staff.sessionId ? (
                  words.here
                ) : (
                  <ButtonForm action={endSession} label={words.end} size="small">
                    <input type="hidden" name="session" value={row.id} />
                  </ButtonForm>
                ),
            },
          ]}
        />
        {sessions.length > 1 && (
          <ButtonForm action={endOtherSessions} label={words.endOthers} className="mt-6" />
        )}
      </Section>
    </DeskPage>
  );
}
