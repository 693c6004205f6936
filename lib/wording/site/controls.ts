/** Words that belong to a control and not to the page it stands on. */
export const controlWords = {
  required: '必須',
  optional: '任意',
  errorPrefix: 'エラー：',
  errorSummary: '入力内容をご確認ください',
  errorSummaryLead: '次の項目を直してから、もう一度お進みください。',
  wholeErrorSummary: 'お進みいただけませんでした',
  wholeErrorSummaryLead: '次の内容をお確かめください。',
  change: '変更',
  pending: '送信しています…',
  print: 'このページを印刷する',
  breadcrumbs: '現在の位置',
  pagination: 'ページの切り替え',
  previousPage: '前のページ',
  nextPage: '次のページ',
  page: (page: number) => `${page}ページ目`,
  pageOf: (page: number, pages: number) => `${pages}ページ中 ${page}ページ目`,
  steps: 'お申し込みの流れ',
  stepDone: '済み',
  stepCurrent: 'いまここ',
  loading: '読み込んでいます',
  year: '年',
  month: '月',
  day: '日',
  family: '姓',
  given: '名',
  kanaFamily: 'セイ',
  kanaGiven: 'メイ',
  romanFamily: 'SURNAME（姓）',
  romanGiven: 'GIVEN NAME（名）',
  until: (moment: string) => `${moment}まで`,
  remaining: '残り',
  ended: '時間になりました',
} as const;

export const noticeWords = {
  info: 'ご案内',
  success: '完了',
  warning: 'ご注意',
  error: 'エラー',
} as const;

export const seatWords = {
  open: { sign: '○', label: '残席あり' },
  few: { sign: '△', label: '残りわずか' },
  full: { sign: '×', label: '満席' },
  closed: { sign: '－', label: '受付終了' },
} as const;

export const priceWords = {
  yen: '円',
  from: '〜',
} as const;

/** 残り時間: days only while there are any, seconds only in the last hour. */
export function remainingTime(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  if (days > 0) return `${days}日 ${hours}時間`;
  if (hours > 0) return `${hours}時間 ${minutes}分`;
  return `${minutes}分 ${String(seconds % 60).padStart(2, '0')}秒`;
}

/** The same for a listener, who hears no seconds: full minutes, rounded up. */
export function remainingMinutes(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  if (days > 0) return `残り${days}日と${hours}時間です`;
  if (hours > 0) return `残り${hours}時間${minutes % 60}分です`;
  return `残り${minutes}分です`;
}
