'use server';

import type { StaffChange } from '@/lib/rules/staff/staff-change';
import { accessReset, staffInvitation, staffRole } from '@/lib/schemas/staff/desk';
import { addressedId } from '@/lib/server/access/who';
import { changeStaff } from '@/lib/server/staff/change-staff';
import { resetAccess } from '@/lib/server/staff/reset-access';
import { inviteStaff } from '@/lib/server/staff/staff-members';
import type { Staff } from '@/lib/server/staff/staff-session';
import { staff, staffRefused } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskStaffWords as words } from '@/lib/wording/desk/staff';
import { accessResetRefusalWords } from '@/lib/wording/desk/staff-access';
import { staffChangeRefusalWords } from '@/lib/wording/desk/staff-change';

/** 招待する. */
export const sendInvitation = action({
  who: staff('staff.invite'),
  schema: staffInvitation,
  run: async ({ own, value, at }) => {
    const answer = await inviteStaff(own, value, at);
    if (answer.kind === 'invited') return { goTo: '/desk/staff?invited' };
    if (answer.reason === 'already') return { errors: [{ name: 'email', message: words.already }] };
    return staffRefused(answer.reason);
  },
});

async function changed(by: Staff, staffId: string, change: StaffChange, at: Date) {
  const answer = await changeStaff(by, { staffId, change }, at);
  if (answer.kind === 'changed') return { goTo: `/desk/staff/${staffId}?done` };
  return { errors: [{ message: staffChangeRefusalWords[answer.reason] }] };
}

/** 役割を変える. */
export const changeRole = action({
  of: addressedId,
  who: staff('staff.change'),
  schema: staffRole,
  run: ({ of, own, value: { role }, at }) => changed(own, of, { kind: 'role', role }, at),
});

/** 停止する. */
export const disableMember = action({
  of: addressedId,
  who: staff('staff.change'),
  schema: noFields,
  run: ({ of, own, at }) => changed(own, of, { kind: 'disable' }, at),
});

/** 再開する. */
export const enableMember = action({
  of: addressedId,
  who: staff('staff.change'),
  schema: noFields,
  run: ({ of, own, at }) => changed(own, of, { kind: 'enable' }, at),
});

/** 登録のやり直し. */
export const resetMember = action({
  of: addressedId,
  who: staff('staff.reset-access'),
  schema: accessReset,
  run: async ({ of: staffId, own, value: { press }, at }) => {
    const answer = await resetAccess(own, { staffId, press }, at);
    if (answer.kind === 'reset') return { goTo: `/desk/staff/${staffId}?reset` };
    return { errors: [{ message: accessResetRefusalWords[answer.reason] }] };
  },
});
