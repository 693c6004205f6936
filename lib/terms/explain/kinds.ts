import type { Kind } from './kind';
import { cancellation } from './kinds/cancellation';
import { changeCompensation } from './kinds/change-compensation';
import { changeFee } from './kinds/change-fee';
import { claimNotice } from './kinds/claim-notice';
import { deposit } from './kinds/deposit';
import { depositDue } from './kinds/deposit-due';
import { eligibility } from './kinds/eligibility';
import { finalItineraryDue } from './kinds/final-itinerary-due';
import { handlingFee } from './kinds/handling-fee';
import { minimumParticipantsNotice } from './kinds/minimum-participants-notice';
import { paymentDue } from './kinds/payment-due';
import { priceIncreaseNotice } from './kinds/price-increase-notice';
import { severalTickets } from './kinds/several-tickets';
import { urgentArrangementFee } from './kinds/urgent-arrangement-fee';

/** Every kind of case by its name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['cancellation', cancellation],
  ['deposit', deposit],
  ['deposit-due', depositDue],
  ['payment-due', paymentDue],
  ['final-itinerary-due', finalItineraryDue],
  ['price-increase-notice', priceIncreaseNotice],
  ['minimum-participants-notice', minimumParticipantsNotice],
  ['urgent-arrangement-fee', urgentArrangementFee],
  ['change-compensation', changeCompensation],
  ['change-fee', changeFee],
  ['several-tickets', severalTickets],
  ['handling-fee', handlingFee],
  ['claim-notice', claimNotice],
  ['eligibility', eligibility],
]);
