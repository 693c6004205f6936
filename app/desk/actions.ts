'use server';

import {
  confirmPassword,
  firstManager,
  newPassword,
  staffCode,
  staffSignIn,
} from '@/lib/schemas/staff/sign-in';
import { clientAddressHash } from '@/lib/server/access/client-address';
import { anybody } from '@/lib/server/access/who';
import { acceptInvitation } from '@/lib/server/staff/accept-invitation';
import { confirmByPassword } from '@/lib/server/staff/confirm-password';
import { enrol, newEnrolment } from '@/lib/server/staff/enrol';
import { saysWho } from '@/lib/server/staff/invitations';
import {
  deviceInWords,
  keepRecoveryCodes,
  keepSession,
  keepStep,
  keptMark,
  keptStep,
  leaveDesk,
} from '@/lib/server/staff/keep-staff';
import { deskPath } from '@/lib/server/staff/open-desk';
import { hashPassword } from '@/lib/server/staff/passwords';
import { finishSignIn } from '@/lib/server/staff/second-factor';
import { beginSignIn } from '@/lib/server/staff/sign-in';
import { invitationOf, invited, staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskSignInWords as words } from '@/lib/wording/desk/sign-in';
import { deskStaffWords } from '@/lib/wording/desk/staff';

const backOf = (typed: { readonly [name: string]: unknown }) =>
  `?back=${encodeURIComponent(deskPath(typed.back))}`;

/** The first factor of the staff. */
export const signInToDesk = action({
  who: anybody,
  schema: staffSignIn,
  run: async ({ value, typed, at }) => {
    const [mark, client] = [await keptMark(), await clientAddressHash(at)];
    const answer = await beginSignIn({ ...value, mark, client }, at);
    if (answer.kind === 'refused') {
      return { errors: [{ message: answer.reason === 'wrong' ? words.wrong : words.tooMany }] };
    }
    await keepStep(answer.attempt);
    const step = answer.kind === 'enrol' ? 'authenticator' : 'code';
    return { goTo: `/desk/sign-in/${step}${backOf(typed)}` };
  },
});

/** The second factor: a code of the authenticator or a recovery code. */
export const enterStaffCode = action({
  who: anybody,
  schema: staffCode,
  run: async ({ value: { code }, typed, at }) => {
    const attempt = (await keptStep()) ?? '';
    const answer = await finishSignIn(attempt, { code, device: await deviceInWords() }, at);
    if (answer.kind === 'refused') {
      const message = answer.reason === 'wrong' ? words.code.wrong : words.code.gone;
      return { errors: [{ name: 'code', message }] };
    }
    await keepSession(answer);
    return { goTo: deskPath(typed.back) };
  },
});

/** Takes the authenticator over and leads to the recovery codes. */
export const registerAuthenticator = action({
  who: anybody,
  schema: staffCode,
  run: async ({ value: { code }, at }) => {
    const answer = await enrol(
      (await keptStep()) ?? '',
      { code, device: await deviceInWords() },
      at,
    );
    if (answer.kind === 'refused') {
      const message = answer.reason === 'wrong' ? words.code.wrong : words.code.gone;
      return { errors: [{ name: 'code', message }] };
    }
    await keepSession(answer);
    await keepRecoveryCodes(answer.recoveryCodes);
    return { goTo: '/desk/recovery-codes' };
  },
});

/** Whoever was invited chooses a password; the authenticator comes next. */
export const joinDesk = action({
  of: invitationOf,
  who: invited,
  schema: (invitation) =>
    saysWho(invitation) ? firstManager : newPassword([invitation.email, invitation.name]),
  run: async ({ of: token, value, at }) => {
    const { password, repeatedPassword: _, ...who } = value;
    const given = { ...who, passwordHash: await hashPassword(password) };
    const joined = await acceptInvitation(token, given, at);
    if (joined.kind === 'refused') {
      const message = joined.reason === 'dead' ? words.join.dead : deskStaffWords.already;
      return { errors: [{ message }] };
    }
    await keepStep(await newEnrolment(joined.staffId, at));
    return { goTo: '/desk/sign-in/authenticator' };
  },
});

/** Shows the password once more before what is about money or personal data. */
export const confirmStaff = action({
  who: staff('desk.open'),
  schema: confirmPassword,
  run: async ({ own, value, typed, at }) => {
    if (!(await confirmByPassword(own, value.password, at))) {
      return { errors: [{ name: 'password', message: words.confirm.wrong }] };
    }
    return { goTo: deskPath(typed.back) };
  },
});

/** Ends the session of this browser. */
export const signOutOfDesk = action({
  who: anybody,
  schema: noFields,
  run: async ({ at }) => {
    await leaveDesk(at);
    return { goTo: '/desk/sign-in' };
  },
});
