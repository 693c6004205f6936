import 'server-only';

const PERSONAL =
  /^\/(bookings|disclosure-requests|sign-in|guardian-consent|cancellation-fees|desk|dev)(\/|$)|^\/tours\/[^/]+\/[^/]+\/book(\/|$)/;

/** Whether a path shows or takes personal data: such a page is made for its request and kept nowhere. */
export function isPersonalPath(pathname: string): boolean {
  return PERSONAL.test(pathname);
}
