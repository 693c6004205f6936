import 'server-only';
import { unseal } from '../system/sealed';

/** A passport as travelers gave it. */
export interface Passport {
  readonly number: string;
  /** 有効期限, a day. */
  readonly expiry: string;
  readonly country: string;
}

type Sealed = Omit<Passport, 'expiry'> & { readonly expiry?: string; readonly expiresOn?: string };

/** Opens a passport: the form calls its last day otherwise than those that were sealed before. */
export function passportOf(bytes: Uint8Array): Passport {
  const { number, country, expiry, expiresOn } = unseal<Sealed>('passport', bytes);
  return { number, expiry: expiresOn ?? expiry ?? '', country };
}
