import { type AnchorFinding, verifyAnchors } from '@/lib/server/consents/verify-anchors';
import { type FindingKind, verifyConsents } from '@/lib/server/consents/verify-consents';
import { env } from '@/lib/server/system/env';

const EVENT: Readonly<Record<FindingKind, string>> = {
  'event-changed': 'the event was changed after it was written',
  'chain-broken': 'the event does not follow the one before it',
  'seq-missing': 'one or more events before it are missing',
  'payload-changed': 'the payload is not what the event committed to',
  'columns-changed': 'the readable columns differ from the payload',
  'text-missing': 'the text that was shown is missing',
  'text-changed': 'the text that was shown was changed',
};

const NOTE: Readonly<Record<AnchorFinding['kind'], string>> = {
  'note-not-ours': 'no key of this site signed it',
  'events-cut': 'it vouches for events that are gone',
  'head-differs': 'the event it vouches for is another one now',
};

/** Replays the chain and compares it with every signed note; says what it found. @returns whether all is as it was */
export async function verify(folder: string | null): Promise<boolean> {
  const chain = await verifyConsents();
  const anchors = await verifyAnchors(folder ?? env().EVIDENCE_DIR ?? null);
  for (const { seq, kind } of chain.findings) console.log(`seq ${seq}: ${EVENT[kind]}`);
  for (const name of chain.notices)
    console.log(`notice ${name}: it was changed after it was published`);
  for (const { from, kind, seq } of anchors.findings)
    console.log(`note ${from}${seq === null ? '' : `, seq ${seq}`}: ${NOTE[kind]}`);
  console.log(`${chain.events} consent events, ${chain.erased} with an erased payload`);
  console.log(`${anchors.notes} signed notes`);
  console.log(`head ${chain.head}`);
  const found = chain.findings.length + chain.notices.length + anchors.findings.length;
  console.log(found === 0 ? 'The chain is whole.' : `${found} finding(s).`);
  return found === 0;
}
