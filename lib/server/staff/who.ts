import 'server-only';
import { notFound } from 'next/navigation';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { deskWords } from '@/lib/wording/desk/shell';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { NotAllowed, type Who } from '../system/http/action';
import { isFresh, staffFor } from './current-staff';
import { findInvitation } from './invitations';
import type { Staff } from './staff-session';

/** Somebody of the staff who may do this now; asks for the password again where the act wants it fresh. */
export function staff(command: StaffCommand): Who<unknown, Staff> {
  return async () => {
    const answer = await staffFor(command);
    if (answer.kind === 'staff') return answer.staff;
    switch (answer.reason) {
      case 'not-staff':
        return new NotAllowed({ errors: [{ message: deskWords.signedOut }] });
      case 'not-allowed':
        return new NotAllowed({ errors: [{ message: deskWords.notAllowed }] });
      case 'confirm-again':
        return new NotAllowed({ errors: [{ message: deskWords.confirmAgain }] });
    }
  };
}

/** Whoever is signed in and has shown password or passkey lately, for what opens a door of one's own. */
export const staffAnew: Who<unknown, Staff> = async (of, at) => {
  const own = await staff('desk.open')(of, at);
  const stale = !(own instanceof NotAllowed) && !isFresh(own, at);
  return stale ? new NotAllowed({ errors: [{ message: deskWords.confirmAgain }] }) : own;
};

/** The token of an invitation's address. 404 for what cannot be one. */
export function invitationOf(given: unknown): string {
  if (typeof given !== 'string' || !/^[\w-]{20,100}$/.test(given)) notFound();
  return given;
}

/** Whoever holds the link of an invitation that still stands. */
export const invited: Who<string, { readonly email: string; readonly name: string }> = async (
  token,
  at,
) =>
  (await findInvitation(token, at)) ??
  new NotAllowed({ errors: [{ message: deskSignInWords.join.dead }] });
