'use server';

import { sessionEnd } from '@/lib/schemas/staff/desk';
import { endOwnSessions } from '@/lib/server/staff/end-own-sessions';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';

/** Ends one of one's own sessions. */
export const endSession = action({
  who: staff('desk.open'),
  schema: sessionEnd,
  run: async ({ own, value, at }) => {
    await endOwnSessions(own, { id: value.session }, at);
    return { goTo: '/desk/account' };
  },
});

/** Ends all but this one. */
export const endOtherSessions = action({
  who: staff('desk.open'),
  schema: noFields,
  run: async ({ own, at }) => {
    await endOwnSessions(own, { except: own.sessionId }, at);
    return { goTo: '/desk/account' };
  },
});
