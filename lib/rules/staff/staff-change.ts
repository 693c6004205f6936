import type { StaffRole } from './permissions';

/** What is changed of somebody of the staff. */
export type StaffChange =
  | { readonly kind: 'role'; readonly role: StaffRole }
  | { readonly kind: 'disable' }
  | { readonly kind: 'enable' };

export interface ChangedMember {
  readonly role: StaffRole;
  readonly active: boolean;
}

export type StaffChangeObjection = 'unchanged' | 'last-manager' | 'disabled';

/**
 * What speaks against changing somebody of the staff: the desk keeps a manager who can sign in, or nobody could ever be
 * invited again.
 *
 * @param otherManagers active managers with a second factor, whoever is changed left out
 * @example // the only manager becomes a clerk: 'last-manager'
 */
export function staffChangeObjection(
  member: ChangedMember,
  change: StaffChange,
  otherManagers: number,
): StaffChangeObjection | null {
  if (change.kind === 'enable') return member.active ? 'unchanged' : null;
  if (!member.active) return change.kind === 'disable' ? 'unchanged' : 'disabled';
  if (change.kind === 'role' && change.role === member.role) return 'unchanged';
  return member.role === 'manager' && otherManagers === 0 ? 'last-manager' : null;
}

export type AccessResetObjection = 'own' | 'disabled';

/** What speaks against a manager's clearing somebody's access: one's own is changed by oneself, with the password. */
export function accessResetObjection(member: {
  readonly own: boolean;
  readonly active: boolean;
}): AccessResetObjection | null {
  if (member.own) return 'own';
  return member.active ? null : 'disabled';
}
