import 'server-only';
import { changeOwnAccess, type OwnAccessAnswer } from './change-own-access';
import { replaceRecoveryCodes } from './recovery-codes';
import type { Staff } from './staff-session';

/** 回復コードの作り直し: the old ones open nothing any more. */
export async function renewRecoveryCodes(
  staff: Staff,
  device: string,
  at: Date,
): Promise<OwnAccessAnswer<readonly string[]>> {
  return changeOwnAccess(staff, { change: 'recovery-codes', device }, at, async (tx) => ({
    done: await replaceRecoveryCodes(tx, staff.staffId),
  }));
}
