import type { StaffObjection } from '../staff/permissions';
/** Why somebody of the staff could not do something about an enquiry. */
export type EnquiryRefusal =
  | StaffObjection
  | 'not-found'
  /** Somebody else has it in work. */
  | 'taken'
  /** The thread has gone on since the page was made. */
  | 'moved-on'
  /** The step does not fit the state. */
  | 'not-now'
  /** There is no mail address to answer to. */
  | 'no-address';
