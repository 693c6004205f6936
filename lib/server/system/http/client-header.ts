import 'server-only';

/** Who a request comes from, written by us over whatever was sent under this name. */
export const CLIENT_HEADER = 'x-tabiyaku-client';
