import type { ResendObjection } from './mail-resend';
import type { StaffObjection } from './permissions';

/**
 * Why nothing was done about something that had failed. `gone`: somebody else was faster, or it went well meanwhile;
 * `taken`: somebody else is at work on it.
 */
export type FailureRefusal = StaffObjection | 'gone' | 'taken' | ResendObjection;
