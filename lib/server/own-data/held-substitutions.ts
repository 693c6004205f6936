import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { moment } from './moment';

/** 交替 that were asked for: when, what they cost and what became of them; nobody who left or came. */
export function heldSubstitutions({ substitutions }: OwnBooking) {
  return substitutions.map((one) => ({
    askedAt: moment(one.requestedAt),
    substitutionStatus: one.status,
    approvedAt: moment(one.approvedAt),
    handlingYen: one.feeYen,
    reissueYen: one.reissueYen,
    paidAt: moment(one.paidAt),
    substitutionReason: one.reason,
    closedAt: moment(one.closedAt),
  }));
}
