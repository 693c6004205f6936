const PARTS: Readonly<Record<string, string>> = {
  title: '題名',
  firstDay: '適用の初日',
  acceptance: '営業時間',
  cancellation: '取消料',
  periods: 'ピーク期',
  refund: '払戻し',
  deposit: '申込金',
  depositDue: '申込金の期限',
  paymentDue: '旅行代金の期限',
  finalItinerary: '最終日程表',
  priceIncrease: '旅行代金の増額',
  minimumParticipants: '最少催行人員',
  claims: '損害の通知',
  articles: '条文',
  base: '上限のもと',
  freeGrounds: '取消料のかからない理由',
  changeFee: '変更手数料',
  handlingFees: '旅行業務取扱料金',
  changeCompensation: '旅程保証',
  formation: '契約の成立',
};

/** 取消料の表1・3行目: where in a file something was found. */
export function placeInWords(at: string): string {
  const early = /^cancellation\.tables\[(\d+)\]\.fromBooking\[(\d+)\]/.exec(at);
  if (early) {
    return `取消料の表${Number(early[1]) + 1}・ご予約から数える${Number(early[2]) + 1}行目`;
  }
  const step = /^cancellation\.tables\[(\d+)\](?:\.steps\[(\d+)\])?(\.afterStart)?/.exec(at);
  if (step) {
    const [, table, row, after] = step;
    const line = after ? '・開始後' : row === undefined ? '' : `・${Number(row) + 1}行目`;
    return `取消料の表${Number(table) + 1}${line}`;
  }
  const [, paragraph] = /^articles\[(\d+)\]/.exec(at) ?? [];
  if (paragraph !== undefined) return `条文の${Number(paragraph) + 1}番目`;
  const period = at.startsWith('cancellation.periods') ? 'periods' : '';
  const key = period || (/^\w+/.exec(at)?.[0] ?? '');
  return PARTS[key] ?? (key === '' ? 'ファイル全体' : `そのほかの定め（${key}）`);
}
