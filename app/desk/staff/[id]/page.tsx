import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ConfirmAgain } from '@/components/desk/confirm-again';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { PressField } from '@/components/forms/press-field';
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
import { accessResetWords } from '@/lib/wording/desk/staff-access';
import { staffChangeWords as words } from '@/lib/wording/desk/staff-change';
import { DeskPage } from '../../desk-page';
import { changeRole, disableMember, enableMember, resetMember } from '../actions';
import { RoleForm } from './role-form';

export const instant = false;
export const metadata: Metadata = { title: deskStaffWords.title, robots: { index: false } };

type MemberPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string; reset?: string }>;
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
      <DoneNotice said={saidOf(await searchParams)} />
      <Section title={words.facts} id="facts">
        <DefinitionList items={factsOf(member)} />
      </Section>
      {askAgain && <ConfirmAgain back={page} />}
      {may && !askAgain && <Changes member={member} own={member.id === staff.staffId} />}
    </DeskPage>
  );
}

function Changes({ member, own }: { member: Member; own: boolean }) {
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
      {!own && (
        <Section title={accessResetWords.title} id="reset">
          <p className="measure mb-4">{accessResetWords.lead}</p>
          <ButtonForm action={resetMember.bind(null, member.id)} label={accessResetWords.submit}>
            <PressField press={randomUUID()} />
          </ButtonForm>
        </Section>
      )}
      <Section title={words.disable} id="disable">
        <p className="measure mb-4">{words.disableLead}</p>
        <ButtonForm action={disableMember.bind(null, member.id)} label={words.disable} />
      </Section>
    </>
  );
}

function factsOf(member: Member) {
  return [
    { term: deskStaffWords.role, detail: roleWords[member.role] },
    { term: deskStaffWords.email, detail: member.email },
    { term: deskStaffWords.since, detail: shownMoment(member.createdAt) },
    {
      term: words.state,
      detail: stateOf(member),
    },
    { term: words.sessions, detail: words.sessionCount(member.sessions) },
    { term: words.claims, detail: words.sessionCount(member.claims) },
    { term: words.invitations, detail: words.sessionCount(member.invitations) },
  ];
}

function stateOf({ disabledAt, waits }: Member) {
  if (disabledAt !== null) return words.disabled(shownMoment(disabledAt));
  return waits ? accessResetWords.waits : words.active;
}

function saidOf({ done, reset }: { done?: string; reset?: string }) {
  if (reset !== undefined) return accessResetWords.done;
  return done === undefined ? null : words.done;
}
