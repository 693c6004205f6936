import type { StaffObjection } from './permissions';

/** Why somebody of the staff could not answer a request for 交替. */
export type DecisionRefusal =
  | StaffObjection
  | QuoteObjection
  | 'answered'
  | 'departed'
  | 'called-off'
  | 'payment-pending'
  | 'taken';

/** What speaks against a cost as it was typed. */
export type QuoteObjection =
  | 'fee-missing'
  | 'fee-in-terms'
  | 'no-reissue-in-terms'
  | 'not-in-terms';
