import 'server-only';
import { declaredAmong } from '../contract/declaration-event';
import type { Tx } from '../system/db';

/** お取消しのお申し出を含むお問い合わせ: those of an address by which somebody has declared to leave and that wait for an answer. */
export async function keptEnquiries(
  tx: Tx,
  email: string,
): Promise<readonly { readonly id: string; readonly reference: string }[]> {
  const open = await tx.enquiry.findMany({
    where: { email, status: 'open', bookingReference: { not: null } },
    select: { id: true, reference: true, bookingReference: true },
  });
  const declared = await declaredAmong(
    tx,
    open.flatMap(({ bookingReference }) => bookingReference ?? []),
  );
  return open.filter(({ bookingReference }) => declared.includes(bookingReference ?? ''));
}
