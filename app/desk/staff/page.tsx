import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { staffObjection } from '@/lib/server/staff/current-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import { listStaff } from '@/lib/server/staff/staff-members';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { roleWords } from '@/lib/wording/desk/shell';
import { deskStaffWords as words } from '@/lib/wording/desk/staff';
import { DeskPage } from '../desk-page';
import { InviteForm } from './invite-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type StaffPageProps = { searchParams: Promise<{ invited?: string }> };

/** スタッフ: who works at the desk, and the way in for the next. */
export default async function StaffPage({ searchParams }: StaffPageProps) {
  const staff = await openDesk('staff.read', '/desk/staff');
  const members = await listStaff();
  const { invited } = await searchParams;
  return (
    <DeskPage staff={staff} current="/desk/staff" title={words.title} lead={words.lead}>
      <DoneNotice said={invited === undefined ? null : words.invited} />
      <Section title={words.list} id="list">
        <DataTable
          caption={words.list}
          captionHidden
          rows={members}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: words.name,
              rowHeader: true,
              cell: (row) => (
                <Link href={`/desk/staff/${row.id}`} prefetch={false} className="link">
                  {row.name}
                </Link>
              ),
            },
            { key: 'role', header: words.role, cell: (row) => roleWords[row.role] },
            { key: 'email', header: words.email, cell: (row) => row.email },
            {
              key: 'since',
              header: words.since,
              cell: (row) =>
                row.status === 'disabled'
                  ? words.disabled
                  : shownDay(dayInJapan(instantOf(row.createdAt.getTime()))),
            },
          ]}
        />
      </Section>
      {mayDo(staff.role, 'staff.invite') && (
        <Section title={words.invite} id="invite">
          {staffObjection(staff, 'staff.invite', now()) === 'confirm-again' ? (
            <ConfirmAgain back="/desk/staff" />
          ) : (
            <InviteForm press={randomUUID()} />
          )}
        </Section>
      )}
    </DeskPage>
  );
}
