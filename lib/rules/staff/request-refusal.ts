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
  | 'nothing-decided'
  | 'changed';
