import 'server-only';
import { db } from '../system/db';
import { CHAIN_START, eventHash, payloadCommit, textSha256 } from './chain';
import { chainedRow } from './chained-row';

/** One thing that is not as it was written. */
export type ConsentFinding = { seq: bigint; kind: FindingKind };

export type FindingKind =
  | 'event-changed'
  | 'chain-broken'
  | 'seq-missing'
  | 'payload-changed'
  | 'columns-changed'
  | 'text-missing'
  | 'text-changed';

export type ConsentReport = {
  events: number;
  /** Payloads that were erased: lawful, and no finding. */
  erased: number;
  head: string;
  findings: ConsentFinding[];
  /** Published notices that are not as they were published, as `key@version`. */
  notices: string[];
};

const BATCH = 5000;

/**
 * Replays the whole chain. Changed rows and breaks of the chain are told apart; a payload that is gone leaves the
 * chain valid (privacy P74, P76). Rows cut off at the very end cannot be seen by the chain alone: the signed notes
 * show them (`verify-anchors.ts`).
 */
export async function verifyConsents(): Promise<ConsentReport> {
  const report: ConsentReport = {
    events: 0,
    erased: 0,
    head: CHAIN_START,
    findings: [],
    notices: await changedNotices(),
  };
  const texts = await changedTexts();
  let last = { seq: 0n, hash: CHAIN_START };
  for (;;) {
    const rows = await batchAfter(last.seq);
    if (rows.length === 0) break;
    for (const row of rows) {
      report.findings.push(...findingsOf(row, last, texts).map((kind) => ({ seq: row.seq, kind })));
      report.events += 1;
      if (row.payload === null) report.erased += 1;
      last = row;
    }
  }
  return { ...report, head: last.hash };
}

async function batchAfter(seq: bigint) {
  return db().consentEvent.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    take: BATCH,
    include: { payload: true },
  });
}

type EventRow = Awaited<ReturnType<typeof batchAfter>>[number];

function findingsOf(
  row: EventRow,
  last: { seq: bigint; hash: string },
  texts: ReadonlyMap<string, boolean>,
): FindingKind[] {
  const findings: FindingKind[] = [];
  if (row.seq !== last.seq + 1n) findings.push('seq-missing');
  if (row.prev !== last.hash) findings.push('chain-broken');
  if (eventHash(chainedRow(row)) !== row.hash) findings.push('event-changed');
  const { payload } = row;
  if (payload !== null && payloadCommit(payload.salt, payload.payload) !== row.payloadCommit) {
    findings.push('payload-changed');
  } else if (payload !== null && !columnsAgree(row, payload.payload)) {
    findings.push('columns-changed');
  }
  const intact = texts.get(row.noticeSha256);
  if (intact !== true) findings.push(intact === undefined ? 'text-missing' : 'text-changed');
  return findings;
}

/** The columns people read are not in the hash themselves; they must say what the committed payload says. */
function columnsAgree(row: EventRow, payload: unknown): boolean {
  const said = payload as Record<string, unknown>;
  return (
    said.subject === row.subjectId &&
    said.item === row.itemKey &&
    said.booking === row.bookingId &&
    said.noticeVersion === row.noticeVersion &&
    `consent.${said.decision}` === row.type
  );
}

/** Each text as shown: whether it still has its hash. */
async function changedTexts(): Promise<Map<string, boolean>> {
  const texts = await db().consentText.findMany({ select: { sha256: true, body: true } });
  return new Map(texts.map(({ sha256, body }) => [sha256, textSha256(body) === sha256]));
}

/** A notice is hashed with its title, or where the text begins with it without. */
async function changedNotices(): Promise<string[]> {
  const notices = await db().noticeVersion.findMany();
  return notices
    .filter(
      ({ title, body, sha256 }) => ![`${title}\n\n${body}`, body].map(textSha256).includes(sha256),
    )
    .map(({ key, version }) => `${key}@${version}`);
}
