import 'server-only';
import type { OwnBooking } from '../booking/find-own-booking';
import { db } from '../system/db';

/** One decision as it is shown. */
export type ConsentEntry = {
  seq: bigint;
  subjectId: string;
  decision: 'granted' | 'refused' | 'withdrawn';
  at: Date;
  hash: string;
  /** Of the notice whose gaps the facts of the booking filled. */
  noticeVersion: string;
  /** Null once the payload was erased. */
  actor: { kind: string; name: string; channel: string } | null;
};

/** One text that was shown, with the decisions made on it; the last of each traveler holds. */
export type ConsentRecord = {
  itemKey: string;
  sha256: string;
  title: string;
  text: string;
  entries: readonly ConsentEntry[];
};

/** The consents of a booking by the text that was shown, in the order in which they were asked. */
export async function listConsentRecords(
  consents: OwnBooking['consents'],
): Promise<ConsentRecord[]> {
  const texts = await db().consentText.findMany({
    where: { sha256: { in: [...new Set(consents.map(({ noticeSha256 }) => noticeSha256))] } },
  });
  const records = new Map<string, ConsentRecord & { entries: ConsentEntry[] }>();
  for (const event of consents) {
    const key = `${event.itemKey}|${event.noticeSha256}`;
    const text = texts.find(({ sha256 }) => sha256 === event.noticeSha256)?.body ?? '';
    const [title = ''] = text.split('\n');
    const record = records.get(key) ?? {
      itemKey: event.itemKey,
      sha256: event.noticeSha256,
      title,
      text,
      entries: [],
    };
    record.entries.push(entryOf(event));
    records.set(key, record);
  }
  return [...records.values()];
}

function entryOf(event: OwnBooking['consents'][number]): ConsentEntry {
  const said = event.payload?.payload as
    | { actorKind?: string; actorName?: string; channel?: string }
    | undefined;
  return {
    seq: event.seq,
    subjectId: event.subjectId,
    decision: event.type.slice('consent.'.length) as ConsentEntry['decision'],
    at: event.at,
    hash: event.hash,
    noticeVersion: event.noticeVersion,
    actor: said
      ? { kind: said.actorKind ?? 'self', name: said.actorName ?? '', channel: said.channel ?? '' }
      : null,
  };
}
