'use server';

import { catalogueUpload, filesOf, importShown } from '@/lib/schemas/staff/catalogue-upload';
import { addressedId } from '@/lib/server/access/who';
import type { ImportReport } from '@/lib/server/catalogue/import/import-report';
import { takeUpload } from '@/lib/server/desk/catalogue-upload';
import { sendCatalogueFiles } from '@/lib/server/desk/send-catalogue-files';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskImportWords as words } from '@/lib/wording/desk/catalogue-import';

const pageOf = (id: string) => `/desk/catalogue/imports/${id}`;

/** The tour that was taken in, where it is one alone: its page is where one goes on. */
function oneTour({ changes }: ImportReport): string {
  const [code, ...others] = new Set(changes.map(({ key }) => String(key[0])));
  return code === undefined || others.length > 0 ? '' : `tour=${encodeURIComponent(code)}&`;
}

/** Sends files of the catalogue to be looked through; nothing of it counts yet. */
export const sendFiles = action({
  who: staff('catalogue.edit'),
  schema: catalogueUpload,
  read: async (form) => ({ ...(await filesOf(form, 'files')), press: form.get('press') }),
  run: async ({ own, value, at }) => {
    const answer = await sendCatalogueFiles(own, value, at);
    if (answer.kind === 'kept') return { goTo: pageOf(answer.id) };
    return { errors: [{ message: words.refusals[answer.reason] }] };
  },
});

/** この内容で取り込む. */
export const takeFiles = action({
  of: addressedId,
  who: staff('catalogue.publish'),
  schema: importShown,
  run: async ({ of: id, own, value: { shown, publish }, at }) => {
    const answer = await takeUpload(own, { id, shown, publish: publish === 'now' }, at);
    if (answer.kind === 'taken') return { goTo: `${pageOf(id)}?${oneTour(answer.report)}done` };
    return { errors: [{ message: words.refusals[answer.reason] }] };
  },
});
