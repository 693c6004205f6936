const PATTERN = /^TB[0-9A-HJKMNP-TV-Z]{8}$/;

/** Whether a text has the form of a booking reference: `TB` and eight characters of Crockford's base 32. */
export function isBookingReference(text: unknown): text is string {
  return typeof text === 'string' && PATTERN.test(text);
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
