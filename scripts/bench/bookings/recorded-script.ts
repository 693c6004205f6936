import { randomBytes, randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Statement } from './recording-relay';

/** A value to bind: as it was, with fresh keys in it, or a number in the chain of consents. */
type Value =
  | string
  | Buffer
  | null
  | { parts: readonly string[]; keys: readonly number[] }
  | { seq: number };
type ScriptedStatement = { readonly text: string; readonly values: readonly Value[] };

/** What a site sends for one booking, ready to be sent again for another one. */
export type RecordedScript = {
  readonly fillIn: readonly ScriptedStatement[];
  readonly confirm: readonly ScriptedStatement[];
  /** Fresh keys for one more booking on a tour. */
  readonly keysFor: (tourCode: string) => readonly string[];
};

export type RecordedBooking = { fillIn: readonly Statement[]; confirm: readonly Statement[] };

const KEY =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|TB[0-9A-HJKMNP-TV-Z]{8}|(?<![\w-])(?:[0-9a-f]{64}|[\w-]{43})(?![\w-])/g;
const OF_THE_JOBS = /"graphile_worker"\.|^(?:SELECT|UPDATE) .*"Mail"|^listen /i;
const CHAIN_HEAD = /^SELECT "public"\."ConsentEvent"\."seq"/;
const CHAIN_ROWS = /^INSERT INTO "public"\."Consent(?:Event|Payload)"/;

/** What follows a booking in the background is no part of it. */
export const ofTheJobs = ({ text }: Statement): boolean => OF_THE_JOBS.test(text);

/**
 * Two bookings with the same answers on one tour: a key that only one of them has is fresh for each booking.
 */
export function recordedScript(
  booking: RecordedBooking,
  other: RecordedBooking,
  tourCode: string,
): RecordedScript {
  const known = keysIn(other);
  const fresh = [...keysIn(booking)].filter((key) => !known.has(key));
  const all = [tourCode, ...fresh];
  const chained = booking.confirm.find(({ text }) => CHAIN_ROWS.test(text));
  const script = (statements: readonly Statement[]) =>
    statements.map((statement) => scripted(statement, all, Number(chained?.values[0])));
  return {
    fillIn: script(booking.fillIn),
    confirm: script(booking.confirm),
    keysFor: (code) => [code, ...fresh.map(anotherKey)],
  };
}

function keysIn({ fillIn, confirm }: RecordedBooking): Set<string> {
  const values = [...fillIn, ...confirm].flatMap((statement) => statement.values);
  const texts = values.filter((value) => typeof value === 'string');
  return new Set(texts.flatMap((text) => text.match(KEY) ?? []));
}

function anotherKey(key: string): string {
  if (key.length === 36) return randomUUID();
  if (key.length === 64) return randomBytes(32).toString('hex');
  if (key.length === 43) return randomBytes(32).toString('base64url');
  return `TB${randomBytes(4).toString('hex').toUpperCase()}`;
}

function scripted(
  { text, values }: Statement,
  keys: readonly string[],
  firstSeq: number,
): ScriptedStatement {
  const any = new RegExp(keys.join('|'), 'g');
  return {
    text,
    values: values.map((value): Value => {
      if (typeof value !== 'string') return value;
      if (CHAIN_ROWS.test(text) && /^\d{1,15}$/.test(value))
        return { seq: Number(value) - firstSeq };
      const found = value.match(any);
      if (found === null) return value;
      return { parts: value.split(any), keys: found.map((key) => keys.indexOf(key)) };
    }),
  };
}

/** Sends a part of a script, one statement after the other as the site does, on one connection. */
export async function replay(
  client: ClientBase,
  statements: readonly ScriptedStatement[],
  keys: readonly string[],
): Promise<void> {
  let head = 0;
  for (const { text, values } of statements) {
    const bound = values.map((value) => {
      if (value === null || typeof value === 'string' || Buffer.isBuffer(value)) return value;
      if ('seq' in value) return String(head + 1 + value.seq);
      return value.parts.map((part, at) => part + (keys[value.keys[at] ?? -1] ?? '')).join('');
    });
    const { rows } = await client.query(text, bound.length > 0 ? bound : undefined);
    if (CHAIN_HEAD.test(text)) head = Number(rows[0]?.seq ?? 0);
  }
}
