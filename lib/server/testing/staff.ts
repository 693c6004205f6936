import 'server-only';
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { sealTotpSecret } from '../staff/one-time-code';
import { hashPassword } from '../staff/passwords';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

export const PASSWORD = 'みさきの灯台 波しずか 42';

/** What an authenticator shows for a secret at a moment. */
export function shownCode(secret: string, at: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/** Somebody of the staff with password and authenticator. */
export async function castStaff(role: StaffRole = 'clerk', name = '渚 ひかる') {
  const secret = new Secret({ size: 20 }).base32;
  const email = `${randomBytes(5).toString('hex')}@desk.example`;
  const row = await db().staffMember.create({
    data: {
      email,
      name,
      role,
      passwordHash: await hashPassword(PASSWORD),
      totpSecret: sealTotpSecret(secret),
      createdAt: new Date('2026-06-01T00:00:00Z'),
    },
  });
  return { id: row.id, email, name, role, secret };
}

/** The same as an actor whose password was shown just now. */
export async function actingStaff(role: StaffRole, at: Date): Promise<Staff> {
  const { id, email, name } = await castStaff(role);
  return { staffId: id, sessionId: id, name, email, role, confirmedAt: at };
}
