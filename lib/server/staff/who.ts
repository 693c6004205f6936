import 'server-only';
import { notFound } from 'next/navigation';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { confirmAddress } from '@/lib/schemas/staff/confirm-address';
import { deskWords } from '@/lib/wording/desk/shell';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';
import { NotAllowed, type Refused, type Who } from '../system/http/action';
import { type StaffRefusal, staffFor } from './current-staff';
import { findInvitation } from './invitations';
import type { Staff } from './staff-session';

/** Somebody of the staff who may do this now; asks for the password again where the act wants it fresh. */
export function staff(command: StaffCommand): Who<unknown, Staff> {
  return async () => {
    const answer = await staffFor(command);
    if (answer.kind === 'staff') return answer.staff;
    return new NotAllowed(staffRefused(answer.reason));
  };
}

/** What somebody of the staff reads who may not do something, with the way to what would help. */
export function staffRefused(reason: StaffRefusal): Refused {
  switch (reason) {
    case 'not-staff':
      return { errors: [{ message: deskWords.signedOut, href: '/desk/sign-in' }] };
    case 'not-allowed':
      return { errors: [{ message: deskWords.notAllowed }] };
    case 'confirm-again':
      return { errors: [{ message: deskWords.confirmAgain, href: confirmAddress() }] };
  }
}

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
