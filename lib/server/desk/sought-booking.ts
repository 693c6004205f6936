import 'server-only';
import { bookingReferenceFrom, isBookingReference } from '@/lib/schemas/access/booking-reference';
import { mailAddressFrom } from '@/lib/schemas/access/mail-address';
import { telephoneNumber } from '../system/telephone';

/** What one line of words asks for. */
export type SoughtWords =
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'mail'; readonly email: string }
  /** The number as it is kept, or the figures it begins with. */
  | { readonly by: 'telephone'; readonly begins: string }
  /** As typed, and with the first or the last word at the other end: family names stand first in what is kept. */
  | { readonly by: 'name'; readonly names: readonly string[] };

/**
 * What somebody at the desk means by a line: what has the form of a reference, an address or a number is one, all else
 * is a name.
 *
 * @example soughtWords('tb 7k2m-9p4x') // reference TB7K2M9P4X
 */
export function soughtWords(typed: string): SoughtWords {
  const text = typed.normalize('NFKC').trim();
  const reference = bookingReferenceFrom(text);
  // Eight letters may be a name; a reference without its TB has a figure in it.
  const named = /^tb/i.test(text) || /\d/.test(text);
  if (named && isBookingReference(reference)) return { by: 'reference', reference };
  if (text.includes('@')) {
    return { by: 'mail', email: mailAddressFrom(text) ?? text.toLowerCase() };
  }
  if (/^[+\d\s().‐-―ー−-]*$/.test(text) && /\d{2}/.test(text)) {
    return { by: 'telephone', begins: telephoneNumber(text) ?? text.replaceAll(/[^+\d]/g, '') };
  }
  const parts = text.split(/\s+/);
  const turned = [
    [...parts.slice(1), ...parts.slice(0, 1)],
    [...parts.slice(-1), ...parts.slice(0, -1)],
  ];
  return { by: 'name', names: [...new Set([parts, ...turned].map((order) => order.join('')))] };
}
