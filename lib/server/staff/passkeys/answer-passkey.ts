import 'server-only';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { db } from '../../system/db';
import { takeTurn } from '../../system/rate-limit';
import { audit } from '../audit';
import { holdMember } from '../hold-members';
import { signedIn } from '../second-factor';
import { confirmStaffSession, type Staff } from '../staff-session';
import { newChallenge, takeChallenge } from './passkey-challenge';
import { readAnswer } from './read-answer';
import { relyingParty } from './relying-party';

const BEGINNINGS = { times: 30, windowMs: 15 * 60_000 };

/**
 * Asks a browser for a passkey: of anybody to sign in, of somebody who is signed in to show once more that it is them.
 *
 * @returns null when this place asks too often
 */
export async function askForPasskey(staff: Staff | null, client: string, at: Date) {
  if (!(await takeTurn(`staff:passkey:${client}`, BEGINNINGS, at))) return null;
  const own =
    staff === null ? [] : await db().staffPasskey.findMany({ where: { staffId: staff.staffId } });
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification: 'required',
    allowCredentials: own.map(({ credentialId: id }) => ({ id })),
  });
  const purpose = staff === null ? 'passkey-sign-in' : 'passkey-confirm';
  const token = await newChallenge(staff?.staffId ?? null, purpose, options.challenge, at);
  return { options, token };
}

export interface PasskeyAnswer {
  readonly token: string;
  /** The authenticator's answer, as JSON. */
  readonly response: string;
}

/** Lets somebody in by a passkey, which shows both that it is there and who holds it. */
export async function signInByPasskey(
  { token, response, device }: PasskeyAnswer & { readonly device: string },
  at: Date,
): Promise<{ readonly staffId: string; readonly session: string } | null> {
  const challenge = await takeChallenge(token, 'passkey-sign-in', null, at);
  const passkey = challenge === null ? null : await verified(response, challenge, at);
  if (passkey === null || passkey.staff.status !== 'active') return null;
  const { staff } = passkey;
  return db().$transaction(async (tx) => {
    if (!(await holdMember(tx, staff.id))) return null;
    // Cleared meanwhile: a passkey that was forgotten opens nothing.
    if ((await tx.staffPasskey.count({ where: { id: passkey.id } })) === 0) return null;
    const session = await signedIn(tx, staff, device, 'passkey', at);
    return { staffId: staff.id, session };
  });
}

/** A passkey shown once more by somebody who is signed in. @returns whether it was one of theirs */
export async function confirmByPasskey(
  staff: Staff,
  { token, response }: PasskeyAnswer,
  at: Date,
): Promise<boolean> {
  const challenge = await takeChallenge(token, 'passkey-confirm', staff.staffId, at);
  const passkey = challenge === null ? null : await verified(response, challenge, at);
  if (passkey?.staffId !== staff.staffId) return false;
  await db().$transaction(async (tx) => {
    await confirmStaffSession(tx, staff.sessionId, at);
    const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.staffId } as const;
    await audit(tx, staff, { ...what, detail: { confirmed: 'passkey' } }, at);
  });
  return true;
}

/** The passkey that has signed; its count of uses moves on, once for each answer. */
async function verified(text: string, challenge: string, at: Date) {
  const response = readAnswer<AuthenticationResponseJSON>(text);
  if (response === null) return null;
  const where = { credentialId: response.id };
  const row = await db().staffPasskey.findUnique({ where, include: { staff: true } });
  if (row === null) return null;
  const { rpID, origin } = relyingParty();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: {
      id: row.credentialId,
      publicKey: new Uint8Array(row.publicKey),
      counter: Number(row.counter),
    },
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { count } = await db().staffPasskey.updateMany({
    where: { id: row.id, counter: row.counter },
    data: { counter: BigInt(checked.authenticationInfo.newCounter), lastUsedAt: at },
  });
  return count === 1 ? row : null;
}
