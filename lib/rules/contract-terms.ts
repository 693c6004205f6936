import type { ApplicationRefusalTerms } from './application/application-refusal';
import type { FormationTerms } from './application/contract-formation';
import type { EligibilityTerms } from './application/eligibility';
import type { MemberListTerms } from './application/member-list-due';
import type { PhoneApplicationTerms } from './application/phone-application';
import type { WaitlistTerms } from './application/waitlist';
import type { ChangeFeeTerms } from './cancellation/air-change';
import type { EarlyBirdTerms } from './cancellation/early-bird-limit';
import type { ChangeCompensationTerms } from './contract/change-compensation-terms';
import type { ClaimTerms } from './contract/claim-notice';
import type { CompanyTerminationTerms } from './contract/company-termination';
import type { ContractDocumentTerms } from './contract/contract-document-due';
import type { DangerLevelTerms } from './contract/danger-level';
import type { FinalItineraryTerms } from './contract/final-itinerary-due';
import type { MinimumParticipantsTerms } from './contract/minimum-participants-notice';
import type { PriceIncreaseTerms } from './contract/price-increase-notice';
import type { SubstitutionTerms } from './contract/substitution-effect';
import type { CardUseTerms } from './money/card-use-date';
import type { DepositTerms } from './money/deposit';
import type { DepositDueTerms } from './money/deposit-due';
import type { HandlingFeeTerms } from './money/handling-fee';
import type { PaymentDueTerms } from './money/payment-due';
import type { UrgentArrangementTerms } from './money/urgent-arrangement-fee';
import type { FareTypeTerms } from './price/fare-type';
import type { PrintedArticle } from './printed-article';

/** What a terms file says beside cancellation and refund. Null: the terms are silent, and the rule refuses. */
export interface ContractTerms {
  readonly eligibility: EligibilityTerms | null;
  readonly applicationRefusals: ApplicationRefusalTerms | null;
  readonly phoneApplication: PhoneApplicationTerms | null;
  readonly formation: FormationTerms;
  readonly waitlist: WaitlistTerms | null;
  readonly deposit: DepositTerms | null;
  readonly depositDue: DepositDueTerms | null;
  readonly paymentDue: PaymentDueTerms | null;
  readonly cardUse: CardUseTerms | null;
  readonly memberList: MemberListTerms | null;
  readonly contractDocument: ContractDocumentTerms | null;
  readonly finalItinerary: FinalItineraryTerms | null;
  readonly priceIncrease: PriceIncreaseTerms | null;
  readonly minimumParticipants: MinimumParticipantsTerms | null;
  readonly companyTermination: CompanyTerminationTerms | null;
  readonly substitution: SubstitutionTerms | null;
  readonly changeCompensation: ChangeCompensationTerms | null;
  readonly claims: ClaimTerms | null;
  readonly urgentArrangement: UrgentArrangementTerms | null;
  readonly earlyBird: EarlyBirdTerms | null;
  readonly changeFee: ChangeFeeTerms | null;
  readonly fareType: FareTypeTerms | null;
  readonly dangerLevels: DangerLevelTerms | null;
  /** Absent where the file has no table of handling fees. */
  readonly handlingFees?: HandlingFeeTerms | undefined;
  readonly articles: readonly PrintedArticle[];
}
