import 'server-only';
import type { Adapter, AdapterUser } from 'next-auth/adapters';
import type { User } from '../generated/prisma/client';
import { now } from '../system/clock';
import { db } from '../system/db';
import { hashOf } from '../system/sealed';
import { sessionEndOf } from './session-token';
import { findSession } from './sessions';

function asAdapterUser(user: User): AdapterUser {
  return { id: user.id, email: user.email, emailVerified: user.emailVerified, name: user.name };
}

/** next-auth's view of our tables. Of a session only the hash of its token is stored. */
export const authAdapter: Adapter = {
  async createUser(user: Omit<AdapterUser, 'id'>) {
    const { email, emailVerified, name } = user;
    return asAdapterUser(
      await db().user.create({ data: { email, emailVerified, name, createdAt: now() } }),
    );
  },
  async getUser(id) {
    const user = await db().user.findUnique({ where: { id } });
    return user && asAdapterUser(user);
  },
  async getUserByEmail(email) {
    const user = await db().user.findUnique({ where: { email } });
    return user && asAdapterUser(user);
  },
  async getUserByAccount() {
    return null;
  },
  async updateUser({ id, name, emailVerified }) {
    return asAdapterUser(await db().user.update({ where: { id }, data: { name, emailVerified } }));
  },
  async linkAccount() {},
  async createSession({ sessionToken, userId, expires }) {
    await db().session.create({ data: { sessionToken: hashOf(sessionToken), userId, expires } });
    return { sessionToken, userId, expires };
  },
  async getSessionAndUser(sessionToken) {
    const found = await findSession(sessionToken, now());
    if (found === null) return null;
    const session = await db().session.findUnique({
      where: { sessionToken: hashOf(sessionToken) },
      include: { user: true },
    });
    if (session === null) return null;
    const { userId, expires, user } = session;
    return { session: { sessionToken, userId, expires }, user: asAdapterUser(user) };
  },
  async updateSession({ sessionToken, expires }) {
    const end = sessionEndOf(sessionToken);
    if (expires === undefined || end === null) return null;
    const capped = new Date(Math.min(expires.getTime(), end.getTime()));
    const session = await db().session.update({
      where: { sessionToken: hashOf(sessionToken) },
      data: { expires: capped },
    });
    return { sessionToken, userId: session.userId, expires: capped };
  },
  async deleteSession(sessionToken) {
    await db().session.deleteMany({ where: { sessionToken: hashOf(sessionToken) } });
  },
};
