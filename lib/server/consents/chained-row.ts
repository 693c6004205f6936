import 'server-only';
import { CHAIN_TENANT, type ChainedEvent, type ConsentEventType } from './chain';

/** A row of the chain as it is hashed. */
export function chainedRow(row: {
  readonly seq: bigint;
  readonly at: Date;
  readonly type: string;
  readonly noticeSha256: string;
  readonly payloadCommit: string;
  readonly prev: string;
}): ChainedEvent {
  return {
    seq: Number(row.seq),
    tenant: CHAIN_TENANT,
    at: row.at.toISOString(),
    type: row.type as ConsentEventType,
    notice_sha256: row.noticeSha256,
    payload_commit: row.payloadCommit,
    prev: row.prev,
  };
}
