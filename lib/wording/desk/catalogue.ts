import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';

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
  back: 'ツアーの一覧へ',
  toTour: 'ツアーのページへ',
  lead: 'ツアーを選んで画面で直すか、ファイルに書き出して表計算ソフトで直し、取り込みます。',
  exports: 'いまの内容を書き出す',
  kind: '種類',
  holds: '書かれていること',
  rows: '行数',
  files: 'ファイル',
  excel: 'Excel',
  csv: 'CSV',
  download: (kind: string, format: string) => `${kind}を${format}で書き出す`,
  importsLink: 'ファイルの取り込みへ',
  tours: 'ツアーの一覧',
  tour: 'ツアー',
  area: '出発地',
  departures: 'これからの出発日',
  next: '次の出発日',
  none: 'なし',
  hidden: '（未公開）',
  find: '題名・よみ・ツアーコード',
  findSubmit: 'さがす',
  count: (tours: number) => `${tours.toLocaleString('ja')}件`,
  all: 'すべてのツアーを見る',
  nothing: '当てはまるツアーはありません。',
  empty: 'ツアーはまだありません。新しいツアーを書くか、ファイルを取り込むと、ここに並びます。',
} as const;
