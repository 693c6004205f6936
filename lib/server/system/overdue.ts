import 'server-only';
import type { KeptClass } from '@/lib/rules/privacy/kept-classes';

/** What of a class is over at a moment: how much, and its erasure, which takes just that and says how much it was. */
export interface Overdue {
  readonly keptClass: KeptClass;
  readonly count: (at: Date) => Promise<number>;
  readonly erase: (at: Date) => Promise<number>;
}

/** Erases what is over, class after class; twice changes nothing. @returns of each class how much it was */
export async function eraseOverdue(
  classes: readonly Overdue[],
  at: Date,
): Promise<Partial<Record<KeptClass, number>>> {
  const erased: Partial<Record<KeptClass, number>> = {};
  for (const { keptClass, erase } of classes) erased[keptClass] = await erase(at);
  return erased;
}
