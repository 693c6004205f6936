import { lostFormWords } from './lost-form';

/** What a browser is told whose request no page takes. */
export const refusedRequestWords = {
  foreign: {
    title: '送信を受け付けませんでした',
    text: '別のサイトから送られた可能性があるため、処理を行いませんでした。お手数ですが、このサイトのページを開き直して、もう一度お試しください。',
  },
  unreadable: {
    title: '送信された内容を読み取れませんでした',
    text: '通信の途中で内容が欠けたか、書き換えられた可能性があります。何も保存していません。お手数ですが、ページを開き直して、もう一度お試しください。',
  },
  tooLarge: {
    title: '送信された内容が大きすぎます',
    text: '一度に送れる量を超えています。何も保存していません。入力した文章を短くして、もう一度お試しください。',
  },
  method: {
    title: 'この操作はできません',
    text: 'このアドレスでは受け付けていない操作です。',
  },
  outdated: {
    title: lostFormWords.title,
    text: lostFormWords.page,
  },
  busy: {
    title: 'ただいま検索が混み合っています',
    text: '新しい条件での検索が続いているため、このページをすぐに用意できませんでした。恐れ入りますが、少し待ってから、もう一度お試しください。よく見られているページは、そのままご覧いただけます。',
  },
  again: 'もう一度開く',
  open: lostFormWords.open,
  home: 'トップページへ',
} as const;

export type RefusedRequestReason = Exclude<
  keyof typeof refusedRequestWords,
  'home' | 'open' | 'again'
>;
