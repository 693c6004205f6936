'use server';

import { sessionEnd } from '@/lib/schemas/staff/desk';
import { endStaffSessions } from '@/lib/server/staff/staff-session';
import { staff } from '@/lib/server/staff/who';
import { db } from '@/lib/server/system/db';
import { action, noFields } from '@/lib/server/system/http/action';

/** Ends one of one's own sessions. */
export const endSession = action({
  who: staff('desk.open'),
  schema: sessionEnd,
  run: async ({ own, value, at }) => {
    await endStaffSessions(db(), { staffId: own.staffId, id: value.session }, at);
    return { goTo: '/desk/account' };
  },
});

/** Ends all but this one. */
export const endOtherSessions = action({
  who: staff('desk.open'),
  schema: noFields,
  run: async ({ own, at }) => {
    await endStaffSessions(db(), { staffId: own.staffId, except: own.sessionId }, at);
    return { goTo: '/desk/account' };
  },
});
