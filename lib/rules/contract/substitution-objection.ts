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
  | 'form-used';
