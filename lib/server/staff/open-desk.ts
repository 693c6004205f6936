import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { confirmAddress } from '@/lib/schemas/staff/confirm-address';
import { staffFor } from './current-staff';
import { keptMark } from './keep-staff';
import type { Staff } from './staff-session';

/**
 * Opens a page of the desk, or leads to the sign-in. A stranger's browser gets 404 from every page but the first, so
 * that no address tells whether something stands behind it; staff without the right get 404 too.
 */
export async function openDesk(command: StaffCommand, path: string): Promise<Staff> {
  const answer = await staffFor(command);
  if (answer.kind === 'staff') return answer.staff;
  if (answer.reason === 'confirm-again') redirect(confirmAddress(path));
  if (answer.reason === 'not-allowed') notFound();
  if (path !== '/desk' && (await keptMark()) === null) notFound();
  redirect(`/desk/sign-in?back=${encodeURIComponent(path)}`);
}

/** Where to go on after signing in: an address of the desk, nothing else. */
export function deskPath(given: unknown): string {
  return typeof given === 'string' && /^\/desk(\/[\w.~-]+)*(\?[\w.~=&%-]*)?$/.test(given)
    ? given
    : '/desk';
}
