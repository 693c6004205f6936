import type { DecisionObjection } from '../privacy/request-decision';
import type { StaffObjection } from './permissions';

/** Why somebody of the staff could not do something about a request. */
export type RequestRefusal =
  | DecisionObjection
  | StaffObjection
  | 'not-found'
  | 'closed'
  | 'taken'
  | 'identity-missing'
  | 'method-not-enough'
  | 'papers-missing'
  | 'class-by-class'
  | 'kept-by-law'
  | 'by-hand'
  | 'declaration-open'
  | 'no-address'
  | 'not-erasure'
  | 'no-recipient'
  | 'not-on-paper'
  | 'nothing-decided'
  | 'changed';
