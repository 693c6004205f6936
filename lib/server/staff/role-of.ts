import 'server-only';
import { STAFF_ROLES, type StaffRole } from '@/lib/rules/staff/permissions';
import { knownWord } from '../system/known-word';

/**
 * The role that a row names.
 *
 * @throws RangeError for a word that is no role: nobody works with rights that nobody knows
 */
export function roleOf(row: { readonly role: string }): StaffRole {
  return knownWord(STAFF_ROLES, row.role, 'role of the staff');
}
