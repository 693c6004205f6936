import { isReference } from '../form/reference';

/** Whether a text has the form of a booking reference. */
export function isBookingReference(text: unknown): text is string {
  return isReference('TB', text);
}

/** A reference as people type it: full width, small letters, blanks and hyphens, O for 0, I and L for 1. */
export function bookingReferenceFrom(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-‐-―ー−]/g, '');
  const body = plain.startsWith('TB') ? plain.slice(2) : plain;
  return `TB${body.replaceAll('O', '0').replaceAll(/[IL]/g, '1')}`;
}
