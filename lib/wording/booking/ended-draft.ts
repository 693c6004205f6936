import { promises } from '@/lib/rules/promises';

/** A step was sent whose turn it is not any more. */
export const stepAwayWords = {
  title: '先にお済ませいただく画面があります',
  lead: (step: string) =>
    `この画面を開いている間に、お申し込みの内容が変わりました。送られた内容は、まだ保存していません。先に、「${step}」をお済ませください。`,
  open: (step: string) => `「${step}」へ進む`,
} as const;

export const draftGoneWords = {
  title: 'お申し込みの途中の内容が見つかりません',
  text: `${promises.draftHours}時間使われなかったか、別のブラウザで開いています。お手数ですが、人数を選ぶところからお願いします。`,
  again: 'はじめから申し込む',
  refusal: `お申し込みの途中の内容が見つかりません。${promises.draftHours}時間使われなかったか、別のブラウザで開いています。はじめからお願いします。`,
} as const;
