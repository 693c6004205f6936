import type { BookingState } from '@/lib/rules/contract/booking-state';

/** 予約の状態 in plain words: its name, and what it means for the traveler. */
export const bookingStateWords: Readonly<
  Record<BookingState, { label: string; meaning: string; tone: 'ok' | 'indigo' | 'warn' | 'plain' }>
> = {
  draft: {
    label: '入力中',
    meaning: 'お申し込みは、まだ送られていません。',
    tone: 'plain',
  },
  applied: {
    label: 'お申し込みを受け付けました',
    meaning: '契約はまだ成立していません。料金はかかっていません。',
    tone: 'indigo',
  },
  provisional: {
    label: '仮予約',
    meaning: '契約はまだ成立していません。期日までにお手続きがないと、なかったことになります。',
    tone: 'indigo',
  },
  waitlisted: {
    label: 'キャンセル待ち',
    meaning: 'お席が空くのをお待ちいただいています。契約はまだ成立していません。',
    tone: 'indigo',
  },
  contracted: {
    label: '契約が成立しています',
    meaning: 'ご旅行のご用意を進めています。',
    tone: 'ok',
  },
  'change-proposed': {
    label: '変更のお知らせがあります',
    meaning: '旅行の内容に変更があります。お知らせをお読みのうえ、ご返事ください。',
    tone: 'warn',
  },
  'substitution-requested': {
    label: '旅行者の交替を確認しています',
    meaning:
      '契約は成立しています。交替は、当社が承諾し、費用のお支払いがあったときに効力が生じます。',
    tone: 'indigo',
  },
  ticketed: { label: '発券しました', meaning: 'ご旅行のご用意が整いました。', tone: 'ok' },
  travelling: {
    label: 'ご旅行中です',
    meaning: '旅行は始まっています。良いご旅行を。',
    tone: 'ok',
  },
  'partially-terminated': {
    label: '途中で終わりました',
    meaning: 'ご旅行の一部が取りやめになりました。',
    tone: 'warn',
  },
  completed: {
    label: 'ご旅行は終わりました',
    meaning: 'ご利用ありがとうございました。',
    tone: 'plain',
  },
  'cancelled-by-customer': {
    label: '取り消しました',
    meaning: 'お申し出により、契約は解除されました。',
    tone: 'plain',
  },
  'cancelled-by-company': {
    label: '催行を取りやめました',
    meaning: '当社から契約を解除しました。理由とお返しする金額は、お知らせのとおりです。',
    tone: 'warn',
  },
  'terminated-nonpayment': {
    label: 'お支払いがなく、終わりました',
    meaning: '期日までにお支払いがなかったため、契約は解除されました。',
    tone: 'warn',
  },
  'auto-terminated': {
    label: 'カードが使えず、終わりました',
    meaning: 'カードでのお支払いができなかったため、契約は終了しました。取消料はかかっていません。',
    tone: 'warn',
  },
  'no-show': {
    label: '参加がありませんでした',
    meaning: 'ご連絡がないまま、ご参加がありませんでした。',
    tone: 'warn',
  },
  rejected: {
    label: 'お受けできませんでした',
    meaning: '申し訳ありません。お申し込みをお受けできませんでした。料金はかかっていません。',
    tone: 'warn',
  },
  lapsed: {
    label: '期限が過ぎて終わりました',
    meaning: 'お申し込みは、期限が過ぎたため終わりました。料金はかかっていません。',
    tone: 'plain',
  },
  withdrawn: {
    label: 'お申し込みを取り下げました',
    meaning: 'お申し込みは、契約の前に取り下げられました。料金はかかっていません。',
    tone: 'plain',
  },
  'waitlist-expired': {
    label: 'キャンセル待ちが終わりました',
    meaning: 'お席が空かないまま、期限が過ぎました。料金はかかっていません。',
    tone: 'plain',
  },
  closed: {
    label: '手続きがすべて終わりました',
    meaning: 'この予約の手続きは終わっています。',
    tone: 'plain',
  },
};
