import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { moment } from './moment';

/** 出発日の変更: which booking of theirs this one replaced, and at which figures; null where it replaced none. */
export function heldCourseChange({ courseChange: change }: OwnBooking) {
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
