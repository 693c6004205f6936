import { z } from 'zod';
import * as application from './application';
import { articleNo } from './figure';
import { handlingFees } from './handling-fees';
import * as performance from './performance';

/** 条: the printed terms. */
const articles = z
  .array(
    z.strictObject({
      no: articleNo,
      title: z.string().min(1),
      paragraphs: z.array(z.string().min(1)).min(1),
    }),
  )
  .min(1);

/** What a terms file says beside cancellation and refund; null where the terms are silent. */
export const contractShape = {
  eligibility: application.eligibility.nullable().default(null),
  applicationRefusals: application.applicationRefusals.nullable().default(null),
  phoneApplication: application.phoneApplication.nullable().default(null),
  formation: application.formation,
  waitlist: application.waitlist.nullable().default(null),
  deposit: application.deposit.nullable().default(null),
  depositDue: application.depositDue.nullable().default(null),
  paymentDue: application.paymentDue.nullable().default(null),
  cardUse: application.cardUse.nullable().default(null),
  memberList: application.memberList.nullable().default(null),
  contractDocument: performance.contractDocument.nullable().default(null),
  finalItinerary: performance.finalItinerary.nullable().default(null),
  priceIncrease: performance.priceIncrease.nullable().default(null),
  minimumParticipants: performance.minimumParticipants.nullable().default(null),
  companyTermination: performance.companyTermination.nullable().default(null),
  substitution: performance.substitution.nullable().default(null),
  changeCompensation: performance.changeCompensation.nullable().default(null),
  claims: performance.claims.nullable().default(null),
  urgentArrangement: performance.urgentArrangement.nullable().default(null),
  earlyBird: performance.earlyBird.nullable().default(null),
  changeFee: performance.changeFee.nullable().default(null),
  fareType: performance.fareType.nullable().default(null),
  dangerLevels: performance.dangerLevels.nullable().default(null),
  handlingFees: handlingFees.optional(),
  articles,
};
