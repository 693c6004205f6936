import 'server-only';
import { STAFF_ROLES, type StaffRole } from '@/lib/rules/staff/permissions';

/**
 * The role that a row names.
 *
 * @throws RangeError for a word that is no role: nobody works with rights that nobody knows
 */
export function roleOf(row: { readonly role: string }): StaffRole {
  const role = STAFF_ROLES.find((known) => known === row.role);
  if (role === undefined) throw new RangeError(`no role of the staff: ${row.role}`);
  return role;
}
