import { promises } from '@/lib/rules/promises';
import { staffObjectionWords } from '../access/staff-objections';

export const deskImportWords = {
  title: 'ファイルの取り込み',
  lead: '送ったファイルは、変わるところを確かめてから取り込みます。1か所でも誤りがあれば、何も変わりません。',
  files: 'ファイル',
  filesHint:
    'Excel（.xlsx）か CSV（UTF-8・Shift_JIS）。6個、合わせて10MBまで。1行目の見出しで種類を見分けます。',
  send: '送って、変わるところを見る',
  waiting: '送られたファイル',
  sent: '送った日時',
  by: '送った人',
  state: '状態',
  taken: '取り込みました',
  notYet: 'まだ取り込んでいません',
  empty: 'この1日に送られたファイルはありません。',
  kept: `送られたファイルは${promises.uploadDays}日で消えます。`,
  errors: {
    missing: 'ファイルを選んでください。',
    tooMany: (most: number) => `一度に送れるのは${most}個までです。`,
    tooLarge: 'ファイルが大きすぎます。合わせて10MBまでにしてください。',
  },
  preview: {
    title: '変わるところ',
    counts: '件数',
    kind: '種類',
    rows: 'ファイルの行',
    added: '増える',
    changed: '変わる',
    removed: 'なくなる',
    same: 'そのまま',
    expanded: (count: number) =>
      `このほかに、出発日のきまりから ${count.toLocaleString('ja')} 件の出発日が増えます。`,
    nothing: 'すでに同じ内容です。取り込んでも何も変わりません。',
    list: '内容',
    first: (most: number) => `種類ごとに、はじめの${most}件を示しています。`,
    what: '対象',
    how: '変わり方',
    before: '前',
    after: '後',
    kept: '予約が成立しているお客様には、申し込まれたときの内容がそのまま適用されます。',
    take: 'この内容で取り込む',
    publish: '新しいツアーの公開',
    publishLater: '公開しないで取り込む',
    publishLaterHint: '日程や出発日を書き足して、確かめてから、ツアーのページで公開します。',
    publishNow: 'すぐに公開する',
    publishMissing: '新しいツアーを公開するかどうかを選んでください。',
    pages: 'お客様のページで見る',
    pageOf: (code: string) => `${code} のページ`,
    needsManager: '取り込みは責任者が行います。このページの内容は、責任者にも見えています。',
    again: 'ほかのファイルを送る',
  },
  bad: {
    title: '直すところ',
    lead: (count: number) =>
      count >= 100
        ? 'はじめの100か所を示しています。ファイルを直して、もう一度お送りください。何も変わっていません。'
        : `${count}か所あります。ファイルを直して、もう一度お送りください。何も変わっていません。`,
    file: 'ファイル',
    line: '行',
    column: '列',
    found: 'いまの値',
    fault: '直し方',
    wholeRow: '（行の全体）',
  },
  done: '取り込みました。お客様のページにも、すぐに表れます（公開していないツアーは、公開してから表れます）。',
  toTour: (code: string) => `${code} の続きを書く`,
  refusals: {
    ...staffObjectionWords,
    gone: `このファイルは、送られてから${promises.uploadDays}日が過ぎたか、見つかりません。もう一度お送りください。`,
    'taken-before': 'このファイルは、すでに取り込まれています。',
    differs:
      'ページを開いたあとで、ツアーの内容が変わりました。変わるところを、もう一度確かめてください。',
  },
} as const;

export const changeWords = { added: '増える', changed: '変わる', removed: 'なくなる' } as const;
