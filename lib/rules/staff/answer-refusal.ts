import type { StaffObjection } from './permissions';
/** Why somebody of the staff could not answer an application. */
export type StaffAnswerRefusal =
  | StaffObjection
  | 'not-found'
  | 'answered'
  | 'taken'
  | 'guardian-missing'
  | 'not-offered'
  | 'note-missing'
  | 'certificate-missing'
  | 'certificate-awaited'
  | 'quote-open'
  | 'carer-missing'
  | 'day-not-possible'
  | 'no-assistance';
