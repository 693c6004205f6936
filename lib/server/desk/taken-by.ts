import 'server-only';
import { type ClaimSubject, claimedByAnother } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** Whether somebody else is at work on what a page is about. */
export const takenBy = ({ staffId }: Pick<Staff, 'staffId'>, subject: ClaimSubject, at: Date) =>
  claimedByAnother(db(), subject, staffId, at);
