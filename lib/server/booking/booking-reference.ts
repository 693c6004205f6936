import 'server-only';
import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 予約番号: `TB` and eight characters of Crockford's base 32, drawn at random. */
export function newBookingReference(): string {
  return `TB${[...randomBytes(8)].map((byte) => CROCKFORD[byte % 32]).join('')}`;
}
