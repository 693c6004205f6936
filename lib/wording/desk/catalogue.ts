import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import { deskWords } from './shell';

/** What each kind of catalogue file holds. */
export const catalogueKindWords: Readonly<Record<CatalogueKind, string>> = {
  tours: 'ツアー',
  itinerary: '日程',
  patterns: '出発日のきまり',
  options: 'オプション・追加代金',
  recipients: '個人データの提供先',
  departures: '出発日と代金',
};

export const catalogueHints: Readonly<Record<CatalogueKind, string>> = {
  tours: '題名、行き先、集合、含まれるもの、条件書',
  itinerary: '1日ごとの行程、食事、宿泊地',
  patterns: '季節と曜日、1名あたりの代金、募集人数',
  options: '名前、代金、選べる数',
  recipients: '宿泊機関、運送機関、保険会社など',
  departures: '出発日ごとの代金、募集人数、催行の決定',
};

export const deskCatalogueWords = {
  title: 'ツアー',
  lead: 'ツアー・日程・代金のファイルを書き出し、表計算ソフトで直して、取り込みます。',
  exports: 'いまの内容を書き出す',
  kind: '種類',
  holds: '書かれていること',
  rows: '行数',
  files: 'ファイル',
  excel: 'Excel',
  csv: 'CSV',
  download: (kind: string, format: string) => `${kind}を${format}で書き出す`,
  imports: 'ファイルを取り込む',
  importsLink: 'ファイルの取り込みへ',
  tours: '販売中のツアー',
  tour: 'ツアー',
  area: '出発地',
  departures: 'これからの出発日',
  next: '次の出発日',
  none: 'なし',
  empty: 'ツアーはまだありません。ファイルを取り込むと、ここに並びます。',
} as const;

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
  open: '確かめる',
  taken: '取り込みました',
  notYet: 'まだ取り込んでいません',
  empty: 'この1日に送られたファイルはありません。',
  kept: '送られたファイルは1日で消えます。',
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
  done: '取り込みました。お客様のページにも、すぐに表れます。',
  refusals: {
    'not-allowed': deskWords.notAllowed,
    'confirm-again': deskWords.confirmAgain,
    gone: 'このファイルは、送られてから1日が過ぎたか、見つかりません。もう一度お送りください。',
    'taken-before': 'このファイルは、すでに取り込まれています。',
    differs:
      'ページを開いたあとで、ツアーの内容が変わりました。変わるところを、もう一度確かめてください。',
  },
} as const;

export const changeWords = { added: '増える', changed: '変わる', removed: 'なくなる' } as const;
