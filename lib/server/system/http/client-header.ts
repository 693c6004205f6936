import 'server-only';

/** Who a request comes from, written by us over whatever was sent under this name. */
export const CLIENT_HEADER = 'x-tabiyaku-client';

/** That nobody has asked for the page yet; the framework hides its own headers of this from the proxy. */
export const AHEAD_HEADER = 'x-tabiyaku-ahead';
