import * as z from 'zod/mini';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { applicationRefusalWords } from '@/lib/wording/booking/refusals';
import { deskApplicationWords } from '@/lib/wording/desk/applications';
import { deskStaffWords } from '@/lib/wording/desk/staff';
import { emailAddress } from '../access/access';
import { press } from '../form/press';
import { recordId } from '../form/record-id';
import { anyText, oneLine, transformed } from '../form/typed-text';

const reasons = Object.keys(applicationRefusalWords) as (keyof typeof applicationRefusalWords)[];

/** お断り: a ground, and what is said to the traveler. `seen` names the mail that was shown before it is sent. */
export const rejection = z.object({
  reason: z.enum(reasons, deskApplicationWords.reasonMissing),
  note: transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, 1_000)),
  seen: anyText.check(z.maxLength(64)),
});

/** 招待. */
export const staffInvitation = z.object({
  press,
  name: oneLine(60, deskStaffWords.nameErrors),
  email: emailAddress,
  role: z.enum(STAFF_ROLES, deskStaffWords.roleMissing),
});

/** 役割の変更. */
export const staffRole = z.object({ role: z.enum(STAFF_ROLES, deskStaffWords.roleMissing) });

/** 登録のやり直し. */
export const accessReset = z.object({ press });

/** One of the sessions listed on the page. */
export const sessionEnd = z.object({ session: recordId() });
