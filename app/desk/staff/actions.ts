'use server';

import { staffInvitation } from '@/lib/schemas/staff/desk';
import { inviteStaff } from '@/lib/server/staff/staff-members';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskWords } from '@/lib/wording/desk/shell';
import { deskStaffWords as words } from '@/lib/wording/desk/staff';

/** 招待する. */
export const sendInvitation = action({
  who: staff('staff.invite'),
  schema: staffInvitation,
  run: async ({ own, value, at }) => {
    const answer = await inviteStaff(own, value, at);
    if (answer.kind === 'invited') return { goTo: '/desk/staff?invited' };
    if (answer.reason === 'already') return { errors: [{ name: 'email', message: words.already }] };
    const { notAllowed, confirmAgain } = deskWords;
    return { errors: [{ message: answer.reason === 'not-allowed' ? notAllowed : confirmAgain }] };
  },
});
