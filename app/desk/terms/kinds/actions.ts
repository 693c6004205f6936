'use server';

import { kindChoice } from '@/lib/schemas/staff/kind-terms';
import { addressedId } from '@/lib/server/access/who';
import {
  chooseForKind,
  type KindChoiceAnswer,
  takeBackChoice,
} from '@/lib/server/desk/terms/choose-for-kind';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';

const FIELDS: Readonly<Record<string, string>> = {
  'terms-not-begun': 'termsId',
  'terms-of-other-kind': 'termsId',
  'first-day-past': 'firstDay',
  'first-day-today': 'firstDay',
  'first-day-taken': 'firstDay',
};

function said(answer: KindChoiceAnswer, done: string) {
  if (answer.kind === 'done') return { goTo: `/desk/terms/kinds?done=${done}` };
  const message = words.refusals[answer.reason];
  const name = FIELDS[answer.reason];
  return { errors: [name === undefined ? { message } : { name, message }] };
}

/** この条件書で売る. */
export const choose = action({
  who: staff('terms.publish'),
  schema: kindChoice,
  run: async ({ own, value: { soldKind, termsId, firstDay }, at }) =>
    said(await chooseForKind(own, { soldKind, termsId, firstDay }, at), 'chosen'),
});

/** 取りやめる. */
export const takeBack = action({
  of: addressedId,
  who: staff('terms.publish'),
  schema: noFields,
  run: async ({ of: id, own, at }) => said(await takeBackChoice(own, id, at), 'taken-back'),
});
