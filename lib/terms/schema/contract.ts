import { z } from 'zod';
import * as application from './application';
import * as performance from './performance';

/** 条: the printed terms. */
const articles = z
  .array(
    z.strictObject({
      no: z.string().regex(/^(第\d+条|別表第\d+)$/, 'an article such as 第15条'),
      title: z.string().min(1),
      paragraphs: z.array(z.string().min(1)).min(1),
    }),
  )
  .min(1);

/** What a terms file says beside cancellation and refund; null where the terms are silent. */
export const contractShape = {
  eligibility: application.eligibility.nullable(),
  applicationRefusals: application.applicationRefusals.nullable(),
  phoneApplication: application.phoneApplication.nullable(),
  formation: application.formation,
  waitlist: application.waitlist.nullable(),
  deposit: application.deposit.nullable(),
  depositDue: application.depositDue.nullable(),
  paymentDue: application.paymentDue.nullable(),
  cardUse: application.cardUse.nullable(),
  memberList: application.memberList.nullable(),
  contractDocument: performance.contractDocument.nullable(),
  finalItinerary: performance.finalItinerary.nullable(),
  priceIncrease: performance.priceIncrease.nullable(),
  minimumParticipants: performance.minimumParticipants.nullable(),
  companyTermination: performance.companyTermination.nullable(),
  substitution: performance.substitution.nullable(),
  changeCompensation: performance.changeCompensation.nullable(),
  claims: performance.claims.nullable(),
  urgentArrangement: performance.urgentArrangement.nullable(),
  earlyBird: performance.earlyBird.nullable(),
  changeFee: performance.changeFee.nullable(),
  fareType: performance.fareType.nullable(),
  dangerLevels: performance.dangerLevels.nullable(),
  articles,
};
