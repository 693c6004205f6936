import type { ChangedRow } from '@/lib/rules/contract/changed-rows';
import type { BookingMailFacts } from '../booking/booking-mails';
import type { ComposedMail } from '../site/mail-names';

/** 確定書面（最終日程表）. */
export const finalItineraryWords = {
  title: (version: number) =>
    version === 1 ? '確定書面（最終日程表）' : `確定書面（最終日程表）第${version}版`,
  changes: '前の最終日程表から変わったところ',
  changesLead:
    '前の最終日程表も、そのまま残っています。変わったところは次のとおりです。ほかは変わりません。',
  trip: 'ご旅行',
  rows: {
    reference: '予約番号',
    title: 'ツアー',
    period: '旅行の期間',
    travelers: '旅行をされる方',
    time: '集合の日時',
    place: '集合の場所',
    guide: '添乗員・案内する人',
    emergency: '旅行中の緊急連絡先',
    note: 'ご案内',
  },
  meeting: '集合',
  transport: '利用する運送機関',
  leg: (place: number) => `交通 ${place}`,
  lodging: '宿泊機関',
  night: (night: number, day: string) => `${night}泊目（${day}）`,
  vouchers: 'クーポン類',
  voucher: (place: number) => `クーポン ${place}`,
  vouchersLead:
    'サービスをお受けになるために、ご自身でお出しいただくものです。当日、忘れずにお持ちください。',
  guide: '添乗員・案内する人と、緊急連絡先',
  emergencyLead:
    '旅行中に事故などがあったときは、すぐに次の緊急連絡先にお電話ください。電話ができないときは、電話ができるようになってからすぐに、お知らせください。',
  basis: 'この書面について',
  limits: (article: string | null) =>
    `当社が手配し、旅程を管理する旅行サービスの範囲は、この書面に書いたところに特定されます${article === null ? '' : `（旅行条件書 ${article}）`}。日ごとの内容とお食事は、契約書面の旅行日程のとおりです。`,
  instructions:
    '旅行の始まりから終わりまで、自由行動の時間を除いて、添乗員・案内する人など当社の指示に従ってください。',
  hours: '添乗員の仕事の時間は、原則として8時から20時までです。',
  nobody: '同行しません。',
  ask: 'ご不明な点は、ご予約のページからお問い合わせください。',
} as const;

/** 新しい内容（変更前：前の内容） */
export function changeInWords({ before, after }: Pick<ChangedRow, 'before' | 'after'>): string {
  if (after === null) return `なくなりました（変更前：${before ?? ''}）`;
  return before === null ? `${after}（加わりました）` : `${after}（変更前：${before}）`;
}

type Facts = Pick<
  BookingMailFacts,
  'contactName' | 'reference' | 'tourTitle' | 'period' | 'bookingUrl'
>;

interface Said {
  readonly version: number;
  readonly meeting: readonly { readonly term: string; readonly detail: string }[];
  readonly changes: readonly ChangedRow[];
  readonly documentUrl: string;
}

/** 確定書面のお渡し: what one must know for the meeting stands in the mail itself. */
export function finalItineraryMail(facts: Facts, said: Said): ComposedMail {
  const first = said.version === 1;
  const changes = said.changes.map((row) => `${row.term}：${changeInWords(row)}`);
  return {
    template: 'final-itinerary',
    subject: `${first ? '最終日程表をお渡しします' : '最終日程表が変わりました'}（予約番号 ${facts.reference}）`,
    text: `${[
      `${facts.contactName} 様`,
      first
        ? 'ご旅行の集合、運送機関、宿泊機関などが決まりました。確定書面（最終日程表）をお渡しします。'
        : '先にお渡しした確定書面（最終日程表）に変わったところがあるため、新しい書面をお渡しします。',
      `予約番号：${facts.reference}\nツアー：${facts.tourTitle}\n期間：${facts.period}`,
      ...(changes.length === 0 ? [] : [`変わったところ\n${changes.join('\n')}`]),
      said.meeting.map(({ term, detail }) => `${term}：${detail}`).join('\n'),
      `確定書面（最終日程表）\n${said.documentUrl}\n印刷するか、ファイルで保存して、ご旅行にお持ちください。`,
      `ご予約のページ\n${facts.bookingUrl}`,
    ].join('\n\n')}\n`,
  };
}
