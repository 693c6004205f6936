import 'server-only';
import type { ConsentActorKind } from './record-consents';

type Someone = { readonly id: string; readonly guardianId: string | null };

/**
 * As whom the contact decides: for themselves, as the guardian of their own children, for the others by declaring
 * that they may.
 */
export function actorKindOf(subject: Someone, contactId: string): ConsentActorKind {
  if (subject.id === contactId) return 'self';
  return subject.guardianId === contactId ? 'guardian' : 'representative-declared';
}
