import 'server-only';
import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from '../system/sealed';

const STEP_S = 30;
const USE = 'staff-totp';

function totpOf(secret: string, issuer: string, account: string): TOTP {
  return new TOTP({
    issuer,
    label: account,
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_S,
    secret: Secret.fromBase32(secret),
  });
}

/** A new secret of 160 bits for an authenticator, in Base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator reads from the QR code. */
export function totpAddress(secret: string, issuer: string, account: string): string {
  return totpOf(secret, issuer, account).toString();
}

/**
 * The 30-second step a code belongs to, one step early or late taken too; null when it is wrong.
 *
 * RFC 6238. Whoever calls remembers the step: a code opens once.
 */
export function totpStep(secret: string, code: string, at: Date): number | null {
  const token = code.normalize('NFKC').replace(/\D/g, '');
  if (token.length !== 6) return null;
  const delta = totpOf(secret, 'desk', 'desk').validate({
    token,
    timestamp: at.getTime(),
    window: 1,
  });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / STEP_S) + delta;
}

/** The secret as it is stored, and back. */
export function sealTotpSecret(secret: string): Uint8Array<ArrayBuffer> {
  return seal(USE, secret);
}

export function unsealTotpSecret(bytes: Uint8Array): string {
  return unseal<string>(USE, bytes);
}
