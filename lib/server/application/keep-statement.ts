import 'server-only';
import type { Tx } from '../system/db';
import type { Application } from './draft/application';

/** The statement of terms was displayed on the check page; from now on it is kept. */
export async function keepStatement(
  tx: Tx,
  { statement }: Application,
  bookingId: string,
  at: Date,
) {
  if (statement === null) throw new RangeError('an application without a statement of terms');
  const { kind, title, content, sha256 } = statement;
  await tx.document.create({
    data: {
      bookingId,
      kind,
      title,
      content: content as object[],
      sha256,
      createdAt: at,
      deliveries: { create: { method: 'displayed', at } },
    },
    select: { id: true },
  });
}
