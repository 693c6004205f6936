import 'server-only';
import type { Draft } from '../draft/find-draft';

/** Who of the staff reads a draft out to whoever called or came; null once it is the customer's own. */
export function readingOut({ takenDown }: Draft): string | null {
  return takenDown !== null && takenDown.handedAt === null ? takenDown.staffId : null;
}

/** Whether it can only be handed over: nobody's card is asked by telephone or letter, only of a guest at the counter. */
export function isHandedOnly(draft: Draft): boolean {
  return readingOut(draft) !== null && draft.takenDown?.channel !== 'counter';
}
