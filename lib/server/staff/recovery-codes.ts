import 'server-only';
import { randomInt } from 'node:crypto';
import type { Tx } from '../system/db';
import { keyedHash } from '../system/sealed';

const RECOVERY_CODES = 10;
// Without letters and digits that look alike.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** New recovery codes in place of the old; shown once, stored as keyed hashes. @returns `ABCDE-FGHJK`, ten of them */
export async function replaceRecoveryCodes(tx: Tx, staffId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await tx.staffRecoveryCode.deleteMany({ where: { staffId } });
  await tx.staffRecoveryCode.createMany({
    data: codes.map((code) => ({ staffId, codeHash: hashOfCode(staffId, code) })),
  });
  return codes;
}

/** Uses one up. @returns whether it was one that was left */
export async function spendRecoveryCode(
  tx: Tx,
  staffId: string,
  code: string,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.staffRecoveryCode.updateMany({
    where: { staffId, codeHash: hashOfCode(staffId, code), usedAt: null },
    data: { usedAt: at },
  });
  return count === 1;
}

/** How many are left. */
export async function recoveryCodesLeft(tx: Tx, staffId: string): Promise<number> {
  return tx.staffRecoveryCode.count({ where: { staffId, usedAt: null } });
}

function newCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]);
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function hashOfCode(staffId: string, code: string): string {
  const plain = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return keyedHash('staff-recovery-code', `${staffId}:${plain}`);
}
