'use server';

import { requestIntake } from '@/lib/schemas/staff/request-intake';
import { fileByStaff } from '@/lib/server/own-data/file-by-staff';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskIntakeWords as words } from '@/lib/wording/desk/request-intake';
import { requestRefusalWords } from '@/lib/wording/desk/request-refusals';

/** 電話・郵便・窓口のお求めを受け付ける. */
export const fileHere = action({
  who: staff('request.file'),
  schema: requestIntake,
  run: async ({ own, value, at }) => {
    const answer = await fileByStaff(own, value, at);
    if (answer.kind === 'filed') return { goTo: `/desk/requests/new?filed=${answer.reference}` };
    if (answer.reason === 'in-future')
      return { errors: [{ name: 'arrivedOn', message: words.errors.arrivedFuture }] };
    return { errors: [{ message: requestRefusalWords[answer.reason] }] };
  },
});
