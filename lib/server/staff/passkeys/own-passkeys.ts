import 'server-only';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { db } from '../../system/db';
import { byStaff } from '../by-staff';
import { tellOwnAccess } from '../change-own-access';
import { staffObjection } from '../current-staff';
import type { Staff } from '../staff-session';
import { newChallenge, takeChallenge } from './passkey-challenge';
import { readAnswer } from './read-answer';
import { relyingParty } from './relying-party';

/** Somebody with more of them has lost count. */
export const MOST_PASSKEYS = 10;

/** Somebody's passkeys, in the order in which they were made. */
export async function listPasskeys(staffId: string) {
  return db().staffPasskey.findMany({
    where: { staffId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, label: true, createdAt: true, lastUsedAt: true },
  });
}

export type PasskeyBegun =
  | {
      readonly kind: 'begun';
      readonly options: Awaited<ReturnType<typeof generateRegistrationOptions>>;
      readonly token: string;
    }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'enough' };

export type PasskeyChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'wrong' | 'gone' };

/** Begins to make a passkey: what the browser is told, and the token that its answer comes with. */
export async function beginPasskey(staff: Staff, at: Date): Promise<PasskeyBegun> {
  const reason = staffObjection(staff, 'account.change', at);
  if (reason !== null) return { kind: 'refused', reason };
  const { rpName, rpID } = relyingParty();
  const known = await db().staffPasskey.findMany({ where: { staffId: staff.staffId } });
  if (known.length >= MOST_PASSKEYS) return { kind: 'refused', reason: 'enough' };
  const options = await generateRegistrationOptions({
    rpName,
    rpID,
    userName: staff.email,
    userDisplayName: staff.name,
    userID: new TextEncoder().encode(staff.staffId),
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const token = await newChallenge(staff.staffId, 'passkey-add', options.challenge, at);
  return { kind: 'begun', options, token };
}

/** Keeps a passkey that the browser has made, where it is an answer to what was asked. */
export async function keepPasskey(
  staff: Staff,
  answer: { readonly token: string; readonly response: string; readonly label: string },
  at: Date,
): Promise<PasskeyChange> {
  const objection = staffObjection(staff, 'account.change', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const { staffId } = staff;
  const challenge = await takeChallenge(answer.token, 'passkey-add', staffId, at);
  const response = readAnswer<RegistrationResponseJSON>(answer.response);
  if (challenge === null || response === null) return { kind: 'refused', reason: 'wrong' };
  const { rpID, origin } = relyingParty();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
  }).catch(() => null);
  if (!checked?.verified) return { kind: 'refused', reason: 'wrong' };
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  const label = answer.label;
  return db().$transaction(async (tx) => {
    const made = await tx.staffPasskey.createMany({
      data: [
        {
          ...{ staffId, label, createdAt: at, credentialId: id, counter: BigInt(counter) },
          publicKey: new Uint8Array(publicKey),
          transports: response.response.transports ?? [],
        },
      ],
      skipDuplicates: true,
    });
    if (made.count === 0) return { kind: 'refused', reason: 'wrong' };
    await tellOwnAccess(tx, staff, 'passkey-added', at);
    return { kind: 'changed' };
  });
}

/** Forgets one of one's own. */
export async function removePasskey(staff: Staff, id: string, at: Date): Promise<PasskeyChange> {
  const { staffId } = staff;
  return byStaff(staff, 'account.change', at, async (tx) => {
    const { count } = await tx.staffPasskey.deleteMany({ where: { id, staffId } });
    if (count === 0) return { kind: 'refused', reason: 'gone' };
    await tellOwnAccess(tx, staff, 'passkey-removed', at);
    return { kind: 'changed' };
  });
}
