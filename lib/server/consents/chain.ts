import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** What a chained row commits to. Nothing in it names a person. */
export type ChainedEvent = {
  seq: number;
  tenant: string;
  /** RFC 3339 in UTC with milliseconds */
  at: string;
  type: ConsentEventType;
  notice_sha256: string;
  payload_commit: string;
  prev: string;
};

export type ConsentEventType = 'consent.granted' | 'consent.refused' | 'consent.withdrawn';

/** The `prev` of the first event. */
export const CHAIN_START = '0'.repeat(64);
/** One chain for the agency that runs the site. */
export const CHAIN_TENANT = 'tabiyaku';

const DOMAIN = 'consentlog/v1\n';

/**
 * JSON in one and only one way: sorted keys, NFC, no spaces, whole numbers only. Two writers that mean the same
 * produce the same bytes, and no field can slide into another.
 * @throws RangeError for fractions and for values JSON does not know
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new RangeError(`not canonical JSON: ${typeof value}`);
  const members = Object.entries(value)
    .map(([key, member]) => [key.normalize('NFC'), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** 16 fresh random bytes in hex: without them the commitment to a payload cannot be guessed. */
export function newSalt(): string {
  return randomBytes(16).toString('hex');
}

/** What the chain holds of a payload. Once salt and payload are erased, it says nothing (privacy P76). */
export function payloadCommit(saltHex: string, payload: unknown): string {
  return createHash('sha256')
    .update(Buffer.from(saltHex, 'hex'))
    .update(canonicalJson(payload), 'utf8')
    .digest('hex');
}

/** The hash of one event, which the next one carries as `prev`. */
export function eventHash(event: ChainedEvent): string {
  return createHash('sha256').update(DOMAIN).update(canonicalJson(event), 'utf8').digest('hex');
}

/** A text as it is hashed: NFC, line feeds, no blanks at the ends of the whole. */
export function normalisedText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').trim();
}

/** SHA-256 of a text in its normal form. */
export function textSha256(text: string): string {
  return createHash('sha256').update(normalisedText(text), 'utf8').digest('hex');
}
