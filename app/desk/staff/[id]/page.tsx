import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { mayDo } from '@/lib/rules/staff/permissions';
import { addressedId } from '@/lib/server/access/who';
import { staffObjection } from '@/lib/server/staff/current-staff';
import { openDesk } from '@/lib/server/staff/open-desk';
import { findMember } from '@/lib/server/staff/staff-members';
import { now } from '@/lib/server/system/clock';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { roleWords } from '@/lib/wording/desk/shell';
import { deskStaffWords } from '@/lib/wording/desk/staff';
import { staffChangeWords as words } from '@/lib/wording/desk/staff-change';
import { DeskPage } from '../../desk-page';
import { changeRole, disableMember, enableMember } from '../actions';
import { RoleForm } from './role-form';

export const instant = false;
export const metadata: Metadata = { title: deskStaffWords.title, robots: { index: false } };

type MemberPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string }>;
};

type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** Somebody of the staff: role, and whether they work at the desk. */
export default async function MemberPage({ params, searchParams }: MemberPageProps) {
  const id = addressedId((await params).id);
  const page = `/desk/staff/${id}`;
  const staff = await openDesk('staff.read', page);
  const at = now();
  const member = await findMember(id, at);
  if (member === null) notFound();
  const may = mayDo(staff.role, 'staff.change');
  const askAgain = may && staffObjection(staff, 'staff.change', at) === 'confirm-again';
  return (
    <DeskPage
      back={{ href: '/desk/staff', label: words.back }}
      staff={staff}
      current="/desk/staff"
      title={words.title(member.name)}
    >
      <DoneNotice said={(await searchParams).done === undefined ? null : words.done} />
      <Section title={words.facts} id="facts">
        <DefinitionList items={factsOf(member)} />
      </Section>
      {askAgain && <ConfirmAgain back={page} />}
      {may && !askAgain && <Changes member={member} />}
    </DeskPage>
  );
}

function Changes({ member }: { member: Member }) {
  if (member.status === 'disabled') {
    return (
      <Section title={words.enable} id="enable">
        <p className="measure mb-4">{words.enableLead}</p>
        <ButtonForm action={enableMember.bind(null, member.id)} label={words.enable} />
      </Section>
    );
  }
  return (
    <>
      <Section title={words.role} id="role" note={words.roleLead}>
        <RoleForm action={changeRole.bind(null, member.id)} role={member.role} />
      </Section>
      <Section title={words.disable} id="disable">
        <p className="measure mb-4">{words.disableLead}</p>
        <ButtonForm action={disableMember.bind(null, member.id)} label={words.disable} />
      </Section>
    </>
  );
}

function factsOf(member: Member) {
  const { disabledAt } = member;
  return [
    { term: deskStaffWords.role, detail: roleWords[member.role] },
    { term: deskStaffWords.email, detail: member.email },
    { term: deskStaffWords.since, detail: shownMoment(member.createdAt) },
    {
      term: words.state,
      detail: disabledAt === null ? words.active : words.disabled(shownMoment(disabledAt)),
    },
    { term: words.sessions, detail: words.sessionCount(member.sessions) },
    { term: words.claims, detail: words.sessionCount(member.claims) },
    { term: words.invitations, detail: words.sessionCount(member.invitations) },
  ];
}
