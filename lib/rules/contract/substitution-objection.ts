import type {
  LeaverObjection,
  SubstitutionClosed,
  SuccessorObjection,
} from './substitution-request';

/** Why a request for 交替 is not taken. */
export type SubstitutionObjection =
  | SubstitutionClosed
  | LeaverObjection
  | SuccessorObjection
  | 'not-found'
  | 'not-going'
  | 'called-off'
  /** They have declared to leave already, and only the fee is still asked for. */
  | 'declared';
