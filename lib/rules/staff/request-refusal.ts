import type { DecisionObjection } from '../privacy/request-decision';

/** Why somebody of the staff could not do something about a request. */
export type RequestRefusal =
  | DecisionObjection
  | 'not-allowed'
  | 'confirm-again'
  | 'not-found'
  | 'closed'
  | 'taken'
  | 'identity-missing'
  | 'method-not-enough'
  | 'papers-missing'
  | 'class-by-class'
  | 'kept-by-law'
  | 'by-hand'
  | 'no-address'
  | 'not-erasure'
  | 'no-recipient'
  | 'not-on-paper'
  | 'nothing-decided'
  | 'changed';
