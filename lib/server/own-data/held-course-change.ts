import 'server-only';
import { db } from '../system/db';
import { moment } from './moment';

/** 出発日の変更: which booking of theirs this one replaced, and at which figures; null where it replaced none. */
export async function heldCourseChange(bookingId: string) {
  const change = await db().courseChange.findUnique({
    where: { bookingId },
    include: { from: { select: { reference: true } } },
  });
  return (
    change && {
      fromReference: change.from.reference,
      changeAgreedAt: moment(change.agreedAt),
      feeYen: change.feeYen,
      refundYen: change.refundYen,
      owedYen: change.owedYen,
      differenceYen: change.differenceYen,
      courseChangeStatus: change.status,
      settledAt: moment(change.settledAt),
    }
  );
}
