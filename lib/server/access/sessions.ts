import 'server-only';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';
import {
  newSessionToken,
  SESSION_ABSOLUTE_MS,
  SESSION_IDLE_MS,
  sessionEndOf,
} from './session-token';

const TOUCH_MS = 10 * 60_000;

/** Who a session token belongs to; null once it has been idle for a day, or is two weeks old, or was ended. */
export async function findSession(token: string, at: Date) {
  const end = sessionEndOf(token);
  if (end === null || end <= at) return null;
  const session = await db().session.findUnique({
    where: { sessionToken: hashOf(token) },
    include: { user: { select: { id: true, email: true, name: true } } },
  });
  if (session === null || session.expires <= at) return null;
  const idleEnd = new Date(Math.min(at.getTime() + SESSION_IDLE_MS, end.getTime()));
  if (idleEnd.getTime() - session.expires.getTime() > TOUCH_MS) {
    await db().session.update({ where: { id: session.id }, data: { expires: idleEnd } });
  }
  const { user } = session;
  return {
    userId: user.id,
    email: user.email,
    name: user.name,
    signedInAt: new Date(end.getTime() - SESSION_ABSOLUTE_MS),
  };
}

/** A new session, always under a new token; only its hash is stored. */
export async function startSession(userId: string, at: Date): Promise<string> {
  const token = newSessionToken(at);
  await db().session.create({
    data: {
      sessionToken: hashOf(token),
      userId,
      expires: new Date(at.getTime() + SESSION_IDLE_MS),
    },
  });
  return token;
}

/** Ends one session. */
export async function endSession(token: string): Promise<void> {
  await db().session.deleteMany({ where: { sessionToken: hashOf(token) } });
}
