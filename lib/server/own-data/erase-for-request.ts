import 'server-only';
import type { DataClass } from '@/lib/rules/privacy/data-classes';
import { ERASED_BY_CLASS, type ErasedClass, retentionOf } from '@/lib/rules/privacy/retention';
import type { RequestRefusal } from '@/lib/rules/staff/request-refusal';
import type { AnswerItem } from '@/lib/wording/own-data/request-answer';
import { retentionReason } from '@/lib/wording/own-data/retention';
import type { DisclosureRequest } from '../generated/prisma/client';
import type { Tx } from '../system/db';
import { shownDay } from '../system/shown-moment';
import { erasers, holds } from './erasers';
import { retentionFacts } from './retention-facts';

type Asked = Pick<DisclosureRequest, 'email' | 'wish'>;

/**
 * What can be answered to whoever wants their data erased, class by class: erased, kept until a day under a rule, or not held
 * (privacy P58). It proposes; nothing is erased before the answer. Of what may be erased and nothing here erases it says nothing.
 */
export async function erasureProposal(tx: Tx, email: string, at: Date): Promise<AnswerItem[]> {
  const facts = await retentionFacts(tx, email, at);
  const held = await holds(tx, email);
  return ERASED_BY_CLASS.flatMap((dataClass): AnswerItem[] => {
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

/** Why an answer may not promise to erase one of these; null when it may. Everything at once is promised class by class. */
export async function erasureObjection(
  tx: Tx,
  { email, wish }: Asked,
  items: readonly { readonly dataClass: DataClass; readonly decision: string }[],
  at: Date,
): Promise<Extract<
  RequestRefusal,
  'class-by-class' | 'kept-by-law' | 'by-hand' | 'no-address'
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
  }
  return null;
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
