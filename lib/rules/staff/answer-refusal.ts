/** Why somebody of the staff could not answer an application. */
export type StaffAnswerRefusal =
  | 'not-allowed'
  | 'confirm-again'
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
