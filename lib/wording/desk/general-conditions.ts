import { staffObjectionWords } from '../access/staff-objections';

/** 旅行業約款 at the desk: versions, and the way to add one. */
export const deskConditionsWords = {
  title: '旅行業約款',
  lead: '会社の約款を、版ごとにお預かりします。お申し込みの日に適用される版が、その予約に残ります。',
  versions: 'これまでの版',
  version: '版',
  from: '適用の初日',
  state: '状態',
  sent: '載せた日時',
  by: '載せた人',
  empty: 'まだありません。下から、約款のファイルを送ってください。',
  add: '新しい版を載せる',
  file: '約款のファイル',
  fileHint:
    'HTML、Markdown、PDF。文字のファイルは1MB、PDFは5MBまで。HTMLとMarkdownは、見出し・段落・箇条書き・表だけを取り出して載せます。',
  firstDay: '適用の初日',
  firstDayHint: '今日より後の日にすると、その日のお申し込みから変わります。',
  note: '載せた版は、書き換えも取り下げもできません。直すときは、同じ初日で新しい版を載せてください。',
  send: 'この約款を載せる',
  needsManager: '約款を載せるのは責任者です。',
  errors: {
    missing: '約款のファイルを一つ選んでください。',
    day: '適用の初日を選んでください。',
  },
  refusals: {
    ...staffObjectionWords,
    'day-past': '適用の初日は、今日か、今日より後の日にしてください。',
    'too-large': 'ファイルが大きすぎます。文字のファイルは1MB、PDFは5MBまでです。',
    empty: 'ファイルに文字がありません。',
    unreadable:
      '文字のファイルとして読めません。UTF-8かShift_JISのHTMLかMarkdown、またはPDFを送ってください。',
    'pdf-acts':
      'このPDFには、開いたときに動くしくみや添付のファイルが入っています。「印刷」からPDFに書き出し直してください。',
  },
} as const;
