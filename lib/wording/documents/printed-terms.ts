import type { FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import type { DangerAction } from '@/lib/rules/contract/danger-level';

/** Headings and captions of the tables in the printed terms. */
export const printedWords = {
  fee: {
    header: ['お取消しの日', '取消料'],
    note: (base: string) => `日数は、${base}の前日を1日目として、さかのぼって数えます。`,
    free: '無料',
    bookingNote: 'ご予約の成立から数える段に当たる間は、その段だけにより、ほかの段は適用しません。',
    afterStart: '旅行開始後の解除、または無連絡での不参加',
    earlyBird: {
      caption: '早割の航空券',
      before: '予約の完了から、当社の発券予定日の前日まで',
      from: '当社の発券予定日以降',
    },
  },
  compensation: {
    caption: '変更補償金の率（1件につき）',
    header: [
      '',
      '変更の内容',
      '旅行開始日の前日までにお知らせしたとき',
      '旅行開始日以降にお知らせしたとき',
    ],
  },
  deposit: { caption: '申込金（お一人様）', header: ['旅行代金', '申込金'] },
  danger: { caption: '危険情報とお申し込み', header: ['危険情報', 'お取扱い'] },
  change: {
    caption: '変更手数料',
    header: ['表の段', '変更手数料'],
    all: '取消料と同額',
    none: '変更はお受けできません（取消しとなります）',
  },
} as const;

export function partyInWords({ from, until }: NonNullable<FeeTable['party']>): string {
  if (until === null) return `${from}名様以上`;
  if (from === 1) return `${until}名様まで`;
  return from === until ? `${from}名様` : `${from}名様から${until}名様まで`;
}

/** For which trips a fee table is. */
export function tableInWords(table: FeeTable, all: readonly FeeTable[]): string {
  const trip = table.dayTrip === null ? '' : table.dayTrip ? '日帰り旅行' : '宿泊を伴う旅行';
  const peak = all.some((other) => other.period === 'peak' && other.variant === table.variant);
  const outside = peak ? 'ピーク期以外のご出発' : '';
  const period = table.period === 'peak' ? 'ピーク期のご出発' : (table.period ?? outside);
  const party = table.party ? partyInWords(table.party) : '';
  const said = [table.variant ?? '', trip, party, period].filter((word) => word !== '').join('・');
  return said === '' ? '取消料' : `取消料（${said}）`;
}

const CHANGES = [
  '旅行開始日または旅行終了日',
  '入場する観光地、観光施設（レストランを含みます。）その他の旅行の目的地',
  '運送機関の等級または設備が、より低い料金のものになったとき（変更後の合計額が契約書面の額を下回るときに限ります。）',
  '運送機関の種類または会社名',
  '本邦内の旅行開始地または旅行終了地である空港の異なる便',
  '本邦内と本邦外との間の直行便が、乗継便または経由便になったとき',
  '宿泊機関の種類または名称',
  '宿泊機関の客室の種類、設備、景観その他の客室の条件',
  '上の各欄の変更のうち、契約書面のツアー・タイトルに記載のあった事項',
] as const;

/** What a row of the compensation table is about. Tables without overseas flights have eight rows. */
export function changeRowInWords(row: number, rows: number): string {
  const shown = rows === CHANGES.length ? CHANGES : CHANGES.filter((_, place) => place !== 5);
  return shown[row - 1] ?? '';
}

/** What the agency does at a level of danger. */
export const DANGER_ACTIONS: Readonly<Record<DangerAction, string>> = {
  sell: 'お申し込みをお受けします。',
  inform: 'ご案内のうえ、お申し込みをお受けします。',
  acknowledge: '書面でご説明し、ご了承をいただいたうえで、お申し込みをお受けします。',
  'do-not-sell': '新しいお申し込みをお受けしません。',
  'do-not-sell-and-contact': '新しいお申し込みをお受けせず、ご予約の方にご連絡します。',
};
