import 'server-only';
import { notFound } from 'next/navigation';
import { type ClaimSubject, claimByStaff } from '@/lib/server/staff/claims';
import type { Staff } from '@/lib/server/staff/staff-session';
import { claimWords } from '@/lib/wording/desk/claims';

/** 担当する: for a quarter of an hour nobody else answers it. `subjectId` is null where the address names nothing. */
export async function claimed(
  own: Staff,
  subject: Omit<ClaimSubject, 'subjectId'> & { readonly subjectId: string | null },
  { page, at }: { readonly page: string; readonly at: Date },
) {
  const { subjectKind, subjectId } = subject;
  if (subjectId === null) notFound();
  const answer = await claimByStaff(own, { subjectKind, subjectId }, at);
  if (answer.kind === 'claimed') return { goTo: page };
  const message =
    answer.kind === 'taken' ? claimWords.takenBy(answer.by) : claimWords.refusals[answer.reason];
  return { errors: [{ message }] };
}
