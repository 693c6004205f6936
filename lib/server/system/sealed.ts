import 'server-only';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { env } from './env';

/** A key for one use, derived from the secret of the site. */
export function keyFor(use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().APP_SECRET, 'tabiyaku', use, 32));
}

/** AES-256-GCM of any JSON value; `use` names the field, so that one field's bytes cannot stand in another's. */
export function seal(use: string, value: unknown): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(use), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), body]));
}

/** The value that was sealed for this use. @throws Error when the bytes were changed or sealed for another use. */
export function unseal<T>(use: string, bytes: Uint8Array): T {
  const all = Buffer.from(bytes);
  const decipher = createDecipheriv('aes-256-gcm', keyFor(use), all.subarray(0, 12));
  decipher.setAuthTag(all.subarray(12, 28));
  const body = Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]);
  return JSON.parse(body.toString('utf8')) as T;
}

/** A secret of 256 random bits for a cookie or a link. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret, and the mark of a text that was shown. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A keyed hash, for things too short to be hashed without a key (codes) and for tokens in forms. */
export function keyedHash(use: string, text: string): string {
  return createHmac('sha256', keyFor(use)).update(text).digest('hex');
}

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
