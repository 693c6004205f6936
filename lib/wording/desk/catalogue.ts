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

export const deskEditWords = {
  newTitle: '新しいツアー',
  newLead:
    'まず基本の項目を書きます。日程・出発日のきまり・提供先は、取り込んだあとで書き足せます。',
  newLink: '新しいツアーを書く',
  code: 'ツアーコード',
  codeHint: 'アドレスに使います。半角の英小文字・数字・ハイフン。あとから変えられません。',
  codeWrong: 'ツアーコード：半角の英小文字・数字・ハイフンで、80文字までにしてください。',
  codeTaken: 'ツアーコード：このコードのツアーは、すでにあります。',
  tourLead: (code: string) => `ツアーコード ${code}`,
  publicPage: 'お客様のページを見る',
  parts: '内容',
  rows: (count: number) => `${count.toLocaleString('ja')}件`,
  edit: '書き直す',
  editPart: (part: string) => `${part}を書き直す`,
  title: (part: string, tour: string) => `${part}：${tour}`,
  lead: '書き直したところは、変わるところを確かめてから取り込みます。予約が成立しているお客様には、申し込まれたときの内容がそのまま適用されます。',
  row: (part: string, at: number) => `${part} ${at}`,
  newRow: '新しく足す',
  yen: '円',
  choose: '選んでください',
  remove: 'この行を消す',
  save: '変わるところを見る',
  versions: '版',
  version: '版',
  versionNumber: (version: number) => `第${version}版`,
  firstVersion: 'はじめの内容',
  byCommand: 'コマンドから',
  at: '日時',
  by: '書いた人',
  changes: '変わったところ',
  noVersions: 'このサイトで書き直されたことは、まだありません。',
  hints: {
    title_kana: 'ひらがなで',
    places: '1行に1か所',
    places_kana: '行き先と同じ順で、1行に1つ',
    countries: '海外だけ。国コードを大文字2文字で、1行に1つ（例 FR）',
    included: '1行に1つ',
    excluded: '1行に1つ',
    meeting_time: '例 08:30',
    season_from: '例 03-19',
    season_to: '例 05-31',
    adult_1: '設定しない人数の欄は空にします。部屋割りのないツアーは、この欄だけに書きます。',
    child_percent: '大人代金に対する割合（%）。100円未満は切り捨てます。',
    step_yen: '金曜・土曜・祝前日に足す額',
    option_code: '半角の英小文字・数字・ハイフン',
    price_yen: '割引はマイナスで書きます（例 -2000）',
    country: '国コードを大文字2文字で（日本は JP）',
    conditions_basis_date: '例 2026-10-01',
    price_basis_date: '例 2026-10-01',
    passport_months: '帰国日から数えた月数。国内では空にします。',
  } as Readonly<Record<string, string>>,
  refusals: {
    'not-allowed': deskWords.notAllowed,
    'confirm-again': deskWords.confirmAgain,
    'changed-meanwhile':
      'このページを開いたあとで、ほかの人がこの内容を変えました。書いたものは下に残っています。新しいタブでいまの内容を確かめて、書き合わせてください。',
    nothing: '何も書かれていません。',
  },
} as const;
