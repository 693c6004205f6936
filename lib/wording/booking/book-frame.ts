import { promises } from '@/lib/rules/promises';

/** The steps of the application, as the bar above each page names them. */
export const bookStepLabels = ['旅行者', 'お部屋', '同意', '確認', 'お支払い', '完了'] as const;

/** What each page of the application is called. */
export const bookStepNames = {
  travelers: '旅行をされる方',
  contact: 'ご連絡先',
  guardians: '保護者の方の同意と同行',
  rooms: 'お部屋とオプション',
  consents: '同意の確認',
  check: '内容の確認',
  pay: 'お支払い',
} as const;

export const bookWords = {
  kicker: 'お申し込み',
  departs: (day: string) => `${day} 出発`,
  people: (count: number) => `${count}名様`,
  held: 'お席を確保しています',
  heldEnded: '確保の時間が終わりました',
  extend: `あと${promises.seatsMinutes}分のばす`,
  lost: {
    title: 'お席の確保が終わりました',
    text: 'ご入力いただいた内容は残っています。空きがあれば、もう一度確保してお続けいただけます。',
    again: 'お席をもう一度確保する',
  },
  total: 'ここまでの合計',
  next: '次へ進む',
  back: '前の画面に戻る',
  tour: 'ツアーのページ',
  otherDays: 'ほかの出発日を見る',
  call: (desk: string) => `お急ぎのとき、お困りのときは、お電話ください：${desk}`,
} as const;
