import 'server-only';
import { changeOwnAccess, type OwnAccessAnswer } from './change-own-access';
import { ownPasswordHash } from './confirm-password';
import { staffObjection } from './current-staff';
import type { Staff } from './staff-session';

export interface NewPassword {
  readonly current: string;
  readonly passwordHash: string;
  readonly device: string;
}

/** パスワードの変更, for whoever knows the old one. */
export async function changePassword(
  staff: Staff,
  { current, passwordHash, device }: NewPassword,
  at: Date,
): Promise<OwnAccessAnswer<null>> {
  const objection = staffObjection(staff, 'account.change', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const known = await ownPasswordHash(staff, current, at);
  if (known === null) return { kind: 'refused', reason: 'wrong' };
  return changeOwnAccess<null>(staff, { change: 'password', device }, at, async (tx) => {
    const { count } = await tx.staffMember.updateMany({
      where: { id: staff.staffId, passwordHash: known },
      data: { passwordHash },
    });
    return count === 1 ? { done: null } : { refused: 'wrong' };
  });
}
