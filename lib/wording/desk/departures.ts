import type { DepartureStanding } from '@/lib/rules/contract/departure-standing';
import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

export const standingWords: Readonly<
  Record<DepartureStanding, { label: string; tone: 'ok' | 'indigo' | 'warn' | 'plain' | 'error' }>
> = {
  'called-off': { label: '催行中止', tone: 'plain' },
  left: { label: '出発済み', tone: 'plain' },
  decided: { label: '催行決定', tone: 'ok' },
  reached: { label: '催行人員に到達', tone: 'indigo' },
  short: { label: '人員不足', tone: 'warn' },
  'short-late': { label: '中止の期限切れ', tone: 'error' },
};

/** Which departures the list shows. */
export const shownWords = {
  booked: 'お申し込みのある出発日',
  short: '人員不足で未決定',
  'called-off': '催行中止',
  all: 'すべて',
} as const;

export const deskDeparturesWords = {
  title: '出発日',
  lead: '席の数、最少催行人員、中止をお知らせできる最終日を確かめます。中止した出発日も残ります。',
  month: (month: string) => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  months: '月をえらぶ',
  before: '前の月',
  after: '次の月',
  tour: 'ツアー',
  allTours: 'すべてのツアー',
  show: '表示',
  narrow: 'しぼる',
  calendar: (month: string) => `${month}の出発日の数`,
  count: (count: number) => `${count.toLocaleString('ja')}本`,
  short: (count: number) => `不足${count}`,
  calledOff: (count: number) => `中止${count}`,
  dayLabel: (day: string, departures: number, sold: number, short: number, off: number) =>
    `${day}　出発${departures}本、販売${sold}席${short > 0 ? `、人員不足${short}本` : ''}${off > 0 ? `、中止${off}本` : ''}`,
  wholeMonth: '月の全体にもどす',
  list: (count: number) => `${count.toLocaleString('ja')}件`,
  empty: 'この条件の出発日はありません。月や表示を変えてみてください。',
  day: '出発日',
  seats: '販売・確保・残り',
  seatsOf: (sold: number, held: number, free: number, capacity: number) =>
    `${sold}・${held}・${free}（全${capacity}席）`,
  minimum: '最少催行人員',
  people: (count: number) => `${count}名様`,
  lastNotice: '中止をお知らせできる最終日',
  noRule: '条件書に定めなし',
  standing: '状態',
  closed: '受付停止中',
  onSale: '受付中',
} as const;

export const deskDepartureWords = {
  title: (tour: string, day: string) => `${tour}　${day}`,
  back: '出発日の一覧へ',
  toDeparture: '出発日のページへ',
  tourPage: 'ツアーの内容',
  publicPage: 'お客様のページ',
  facts: 'この出発日',
  period: '期間',
  starts: '集合',
  selling: '受付',
  seats: '席',
  sold: '販売済み',
  held: '確保中',
  free: '残り',
  capacity: '募集人数',
  decided: '催行決定',
  decidedYes: '決定しています。お客様のページにも出ています。',
  decidedNo: 'まだ決定していません。',
  notices: '人員不足を理由に中止できる期限',
  noticesNote:
    '期限は、それぞれのご予約が成立したときの条件書で数えます。1件でも過ぎていれば、人員不足を理由には中止できません。',
  terms: '条件書',
  bookings: 'ご予約',
  travelers: '人数',
  lastNotice: '最終日',
  article: '根拠',
  articleOf: (article: string) => `旅行条件書 ${article}`,
  inTime: '間に合います',
  tooLate: '過ぎました',
  termsInForce: 'いまの条件書（ご予約はまだありません）',
  version: (title: string, version: string) => `${title}（第${version}版）`,
  prices: '代金',
  bookingList: 'ご予約とお申し込み',
  noBookings: 'ご予約もお申し込みも、まだありません。',
  reference: '予約番号',
  contact: '代表の方',
  state: '状態',
  applied: 'お申し込み',
  total: '旅行代金',
  holds: '確保中の席',
  noHolds: '確保中の席はありません。',
  holdOf: '確保している方',
  holdDraft: '入力中のお申し込み',
  holdUntil: '確保の期限',
  actions: 'この出発日を動かす',
  closeSelling: '受付を止める',
  closeHint: 'お客様は新しく申し込めなくなります。ご予約と、お返事待ちのお申し込みはそのままです。',
  openSelling: '受付をはじめる',
  openHint: 'お客様が申し込めるようになります。',
  decide: '催行を決定する',
  decideHint:
    '「催行決定」がお客様のページに出ます。取り消すことはできません。決定したあとは、人員不足を理由に中止できません。',
  done: {
    open: '受付をはじめました。',
    closed: '受付を止めました。',
    decided: '催行を決定しました。お客様のページにも出ています。',
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この出発日は見つかりません。',
    'called-off': 'この出発日は、もう催行を中止しています。',
    left: 'この出発日は、もう出発の日をむかえています。',
    taken: claimWords.taken,
  },
} as const;
