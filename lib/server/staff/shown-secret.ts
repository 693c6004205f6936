import 'server-only';
import { toString as qrCode } from 'qrcode';
import { agency } from '../system/agency';
import { enrolSecret } from './enrol';
import { totpAddress } from './one-time-code';

/** The secret that an authenticator takes over: as an SVG of its QR code, and as text in fours. */
export async function shownSecret(row: { readonly state: Uint8Array | null }, email: string) {
  const secret = enrolSecret(row);
  const address = totpAddress(secret, agency().site.name, email);
  return {
    picture: await qrCode(address, { type: 'svg', margin: 2 }),
    secret: secret.replaceAll(/(.{4})/g, '$1 ').trim(),
  };
}
