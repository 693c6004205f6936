import type { ResendObjection } from './mail-resend';

/** Why nothing was done about something that had failed. `gone`: somebody else was faster, or it went well meanwhile. */
export type FailureRefusal = 'not-allowed' | 'confirm-again' | 'gone' | ResendObjection;
