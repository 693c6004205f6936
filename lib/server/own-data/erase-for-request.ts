import 'server-only';
import { ERASED_BY_CLASS, type ErasedClass, retentionOf } from '@/lib/rules/privacy/retention';
import type { RequestRefusal } from '@/lib/rules/staff/request-refusal';
import type { AnswerItem } from '@/lib/wording/own-data/request-answer';
import { keptEnquiriesReason, retentionReason } from '@/lib/wording/own-data/retention';
import type { DisclosureRequest } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { erasers, holds } from './erasers';
import { keptEnquiries } from './kept-enquiries';
import { retentionFacts } from './retention-facts';

/** What is kept of a class that is erased stands in the reason. */
type Promised = Pick<AnswerItem, 'dataClass' | 'decision' | 'reason'>;

type Asked = Pick<DisclosureRequest, 'email' | 'wish'>;

/**
 * What can be answered to whoever wants their data erased, class by class: erased, kept until a day under a rule, or not held
 * (privacy P58). It proposes; nothing is erased before the answer. Of what may be erased and nothing here erases it says nothing.
 */
export async function erasureProposal(tx: Tx, email: string, at: Date): Promise<AnswerItem[]> {
  const facts = await retentionFacts(tx, email, at);
  const held = await holds(tx, email);
  const enquiries = await enquiriesItem(tx, email);
  return ERASED_BY_CLASS.flatMap((dataClass): AnswerItem[] => {
    if (dataClass === 'enquiries' && enquiries !== null) return [enquiries];
    const nothing = { dataClass, ground: null, reason: '' };
    if (!held[dataClass]) return [{ ...nothing, decision: 'no-data' }];
    const answer = retentionOf(dataClass, facts);
    if (answer.kind === 'erasable')
      return dataClass in erasers ? [{ ...nothing, decision: 'granted' }] : [];
    const reason = retentionReason[answer.rule](shownDay(answer.until));
    const [decision, ground] =
      answer.rule === 'trip-ahead'
        ? (['refused', 'ground-not-met'] as const)
        : (['other-measure', 'kept-by-law'] as const);
    return [{ dataClass, decision, ground, reason }];
  });
}

/** Where one waits by which somebody has declared to leave: what goes, and what is kept until when; null where none does. */
async function enquiriesItem(tx: Tx, email: string): Promise<AnswerItem | null> {
  const kept = await keptEnquiries(tx, email);
  if (kept.length === 0) return null;
  const reason = keptEnquiriesReason(kept.map(({ reference }) => reference));
  const dataClass = 'enquiries';
  return (await tx.enquiry.count({ where: { email } })) > kept.length
    ? { dataClass, decision: 'granted', ground: null, reason }
    : { dataClass, decision: 'refused', ground: 'ground-not-met', reason };
}

/** Why an answer may not promise to erase one of these; null when it may. Everything at once is promised class by class. */
export async function erasureObjection(
  tx: Tx,
  { email, wish }: Asked,
  items: readonly Promised[],
  at: Date,
): Promise<Extract<
  RequestRefusal,
  'class-by-class' | 'kept-by-law' | 'by-hand' | 'no-address' | 'declaration-open'
> | null> {
  const promised = items.filter(({ decision }) => decision === 'granted');
  if (wish !== 'erase' || promised.length === 0) return null;
  if (email === null) return 'no-address';
  const facts = await retentionFacts(tx, email, at);
  for (const item of promised) {
    const dataClass = ERASED_BY_CLASS.find((one) => one === item.dataClass);
    if (dataClass === undefined) return 'class-by-class';
    if (retentionOf(dataClass, facts).kind === 'kept') return 'kept-by-law';
    if (!(dataClass in erasers)) return 'by-hand';
    if (dataClass === 'enquiries' && (await isUnsaid(tx, email, item))) return 'declaration-open';
  }
  return null;
}

/** Whether the answer leaves out an enquiry that is kept. */
async function isUnsaid(tx: Tx, email: string, { reason }: Promised): Promise<boolean> {
  const kept = await keptEnquiries(tx, email);
  return kept.some(({ reference }) => !reason.includes(reference));
}

/** Erases what an answer promises, in the transaction of the answer. @returns the classes */
export async function eraseAsAnswered(
  tx: Tx,
  asked: Asked,
  items: readonly AnswerItem[],
): Promise<readonly ErasedClass[]> {
  const { email, wish } = asked;
  if (wish !== 'erase' || email === null) return [];
  const promised = items.filter(({ decision }) => decision === 'granted');
  const classes = ERASED_BY_CLASS.filter((one) => promised.some((item) => item.dataClass === one));
  for (const one of classes) await erasers[one]?.(tx, email);
  return classes;
}
