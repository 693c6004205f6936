import { promises } from '@/lib/rules/promises';

/** The trip in the traveler's own calendar. */
export const tripCalendarWords = {
  title: '予定表に入れる',
  lead: '出発・お帰りと、取消料が変わる日時、お支払いなどの期限を、お使いの予定表（カレンダー）に入れられます。',
  file: '予定表のファイル（.ics）を保存する',
  fileNote: '保存したときの予定です。後から変わっても、ファイルの中は変わりません。',
  linkTitle: '変更が自動で入るリンク',
  linkText: `予定表のアプリに登録すると、予定の変更が自動で入ります。リンクを知っている人は、旅行の名前と予定、取消料の額を見られます。お名前や連絡先は入りません。お帰りの${promises.calendarDays}日後に使えなくなります。`,
  make: 'リンクを作る',
  makeAgain: '新しいリンクに替える',
  again: '前のリンクは、新しいリンクを作ると使えなくなります。',
  since: (when: string) => `${when}に作ったリンクが使われています。`,
  end: 'リンクを使えなくする',
  made: 'リンクを作りました。この画面でだけ表示します。',
  madeLabel: '予定表のリンク',
  open: '予定表のアプリで開く',
  name: (title: string) => `ご旅行：${title}`,
  entry: (title: string, trip: string) => `${title}（${trip}）`,
  details: 'くわしくは、ご予約のページをご覧ください。',
  over: '（終わりました）',
} as const;
