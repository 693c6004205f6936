import * as z from 'zod/mini';

const PATTERN = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether a text can be the id of a row, as the database writes it; anything else must not come near a query. */
export function isRecordId(given: unknown): given is string {
  return typeof given === 'string' && PATTERN.test(given);
}

/** The id of a row in a field of a form. */
export const recordId = (message?: string) => z.string(message).check(z.regex(PATTERN, message));
