import 'server-only';
import type { Tx } from '../system/db';
import {
  CHAIN_START,
  CHAIN_TENANT,
  type ConsentEventType,
  eventHash,
  newSalt,
  payloadCommit,
} from './chain';
import type { ConsentItem } from './consent-item';
import { keepTexts } from './keep-texts';

/** Any number would do as long as nothing else locks it. */
const CHAIN_LOCK = 7_429_001;

export type ConsentActorKind = 'self' | 'guardian' | 'representative-declared';

export type ConsentDecision = {
  /** The traveler's id; the account's for a consent outside a booking. */
  subjectId: string;
  itemKey: string;
  /** An item that was shown and left unticked is refused; one that was not shown has no decision. */
  decision: 'granted' | 'refused' | 'withdrawn';
  actorKind: ConsentActorKind;
  actorName: string;
  /** How the answer came, where not on a page; and who of the staff read the text out. */
  channel?: string;
  readBy?: string;
  item: Pick<ConsentItem, 'noticeVersion' | 'sha256'> &
    Partial<Pick<ConsentItem, 'shownText' | 'notice'>>;
};

export type RecordedConsent = { seq: bigint; hash: string; subjectId: string; itemKey: string };

/**
 * Appends decisions to the chain, in the caller's transaction: they commit with what they allow, or not at all.
 * The chain is locked until that transaction ends, so record consents late in it.
 * A withdrawal names the text that was shown when the consent was given; the other two bring text and notice.
 */
export async function recordConsents(
  tx: Tx,
  { bookingId, decisions }: { bookingId: string | null; decisions: readonly ConsentDecision[] },
  at: Date,
): Promise<RecordedConsent[]> {
  if (decisions.length === 0) return [];
  await lockChain(tx);
  await keepTexts(tx, decisions, at);
  const head = await tx.consentEvent.findFirst({
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  });
  let seq = head?.seq ?? 0n;
  let prev = head?.hash ?? CHAIN_START;
  const events = [];
  const payloads = [];
  for (const decision of decisions) {
    seq += 1n;
    const { event, payload } = chained(decision, { bookingId, seq, prev, at });
    events.push(event);
    payloads.push(payload);
    prev = event.hash;
  }
  await tx.consentEvent.createMany({ data: events });
  await tx.consentPayload.createMany({ data: payloads });
  return events.map(({ seq, hash, subjectId, itemKey }) => ({ seq, hash, subjectId, itemKey }));
}

/** Nobody else appends until this transaction ends. Taking it twice in one transaction is harmless. */
export async function lockChain(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAIN_LOCK})`;
}

function chained(
  decision: ConsentDecision,
  place: { bookingId: string | null; seq: bigint; prev: string; at: Date },
) {
  const { subjectId, itemKey, item } = decision;
  const payload = {
    subject: subjectId,
    item: itemKey,
    decision: decision.decision,
    actorKind: decision.actorKind,
    actorName: decision.actorName,
    booking: place.bookingId,
    noticeVersion: item.noticeVersion,
    channel: decision.channel ?? 'web',
    ...(decision.readBy !== undefined && { readBy: decision.readBy }),
  };
  const salt = newSalt();
  const payloadHash = payloadCommit(salt, payload);
  const type: ConsentEventType = `consent.${decision.decision}`;
  const hash = eventHash({
    seq: Number(place.seq),
    tenant: CHAIN_TENANT,
    at: place.at.toISOString(),
    type,
    notice_sha256: item.sha256,
    payload_commit: payloadHash,
    prev: place.prev,
  });
  return {
    event: {
      seq: place.seq,
      bookingId: place.bookingId,
      subjectId,
      type,
      itemKey,
      noticeVersion: item.noticeVersion,
      noticeSha256: item.sha256,
      at: place.at,
      payloadCommit: payloadHash,
      prev: place.prev,
      hash,
    },
    payload: { seq: place.seq, salt, payload },
  };
}
