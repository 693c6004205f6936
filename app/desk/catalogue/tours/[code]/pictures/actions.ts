'use server';

import { notFound } from 'next/navigation';
import { filesOf, newTourCode } from '@/lib/schemas/staff/catalogue-upload';
import { pictureChange, pictureOrder, sentPicture } from '@/lib/schemas/staff/pictures';
import type { PictureChangeAnswer } from '@/lib/server/desk/picture-change';
import {
  addPicture,
  movePicture,
  orderPictures,
  removePicture,
} from '@/lib/server/desk/tour-pictures';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskPictureWords as words } from '@/lib/wording/desk/pictures';

function codeOf(given: unknown): string {
  const code = newTourCode.safeParse(given);
  return code.success ? code.data : notFound();
}

function said(answer: PictureChangeAnswer, tourCode: string, name?: string) {
  if (answer.kind === 'done') return { goTo: `/desk/catalogue/tours/${tourCode}/pictures` };
  const message = words.refusals[answer.reason];
  return { errors: [name === undefined ? { message } : { name, message }] };
}

/** 写真を加える. */
export const sendPicture = action({
  of: codeOf,
  who: staff('catalogue.edit'),
  schema: sentPicture,
  read: async (form) => ({
    ...(await filesOf(form, 'files')),
    alt: form.get('alt'),
    credit: form.get('credit'),
  }),
  run: async ({ of: tourCode, own, value: { files, alt, credit }, at }) => {
    const bytes = files[0]?.bytes ?? new Uint8Array();
    return said(await addPicture(own, { tourCode, bytes, alt, credit }, at), tourCode, 'files');
  },
});

/** 前へ, 後ろへ, 消す. */
export const changePicture = action({
  of: codeOf,
  who: staff('catalogue.edit'),
  schema: pictureChange,
  run: async ({ of: tourCode, own, value: { picture: id, act }, at }) => {
    if (act === 'remove') return said(await removePicture(own, { tourCode, id }, at), tourCode);
    const by = act === 'up' ? -1 : 1;
    return said(await movePicture(own, { tourCode, id, by }, at), tourCode);
  },
});

/** The order after dragging. */
export const keepOrder = action({
  of: codeOf,
  who: staff('catalogue.edit'),
  schema: pictureOrder,
  run: async ({ of: tourCode, own, value: { order }, at }) =>
    said(await orderPictures(own, { tourCode, order }, at), tourCode),
});
