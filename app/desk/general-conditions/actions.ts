'use server';

import { filesOf } from '@/lib/schemas/staff/catalogue-upload';
import { sentConditions } from '@/lib/schemas/staff/general-conditions';
import { publishConditions } from '@/lib/server/desk/publish-conditions';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskConditionsWords as words } from '@/lib/wording/desk/general-conditions';

/** この約款を載せる. */
export const sendConditions = action({
  who: staff('terms.publish'),
  schema: sentConditions,
  read: async (form) => ({ ...(await filesOf(form, 'files')), firstDay: form.get('firstDay') }),
  run: async ({ own, value: { files, firstDay }, at }) => {
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const answer = await publishConditions(own, { bytes, firstDay }, at);
    if (answer.kind === 'published') return { goTo: '/desk/general-conditions' };
    const message = words.refusals[answer.reason];
    if (answer.reason === 'not-allowed' || answer.reason === 'confirm-again') {
      return { errors: [{ message }] };
    }
    return { errors: [{ name: answer.reason === 'day-past' ? 'firstDay' : 'files', message }] };
  },
});
