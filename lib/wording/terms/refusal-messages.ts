import type { RefusalReason } from '@/lib/rules/calendar/refusal';

/** Why there is no answer. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalReason, { ja: string; en: string }>> = {
  'not-in-terms': {
    ja: 'この旅行条件書には定めがありません。',
    en: 'These terms say nothing about it.',
  },
  'ground-not-in-terms': {
    ja: 'この旅行条件書にない解除事由です。',
    en: 'These terms do not name this ground for cancelling free of charge.',
  },
  'ground-after-start': {
    ja: '旅行開始後は、この事由で取り消すことはできません。',
    en: 'This ground cannot be declared after the start of the trip.',
  },
  'no-step': {
    ja: '取消料の表に、この日に当たる段がありません。',
    en: 'No step of the fee table covers this day.',
  },
  'steps-overlap': {
    ja: '取消料の表で、この日に二つの段が当たり、金額が異なります。',
    en: 'Two steps of the fee table answer this day with different sums.',
  },
  'step-of-another-year': {
    ja: '取消料の表の期日が、この出発日より一年以上前の日付です。',
    en: 'A step names a fixed day more than a year before this departure: it was written for another year.',
  },
  'variant-unknown': {
    ja: 'この商品区分は、取消料の表にありません。',
    en: 'These terms have no fee table for this variant of the product.',
  },
  'variant-missing': {
    ja: '商品区分（variant）の指定が必要です。',
    en: 'Every fee table of these terms is for a named variant: the case must say which.',
  },
  'period-without-year': {
    ja: '出発日の年の期間が、旅行条件に定められていません。',
    en: 'A period that moves from year to year has no dates for the year of this departure.',
  },
  'period-unknown': {
    ja: '最少催行人員の定めが、ない期間の名を挙げています。',
    en: 'The notice of too few participants names a period that the file does not have.',
  },
  'booking-moment-missing': {
    ja: 'ご予約の成立の日時（bookedAt）が必要です。',
    en: 'The table counts from the booking: the moment at which it came about is needed.',
  },
  'counted-day-missing': {
    ja: '取消料を数える基準の日（days）が必要です。',
    en: 'The table counts from another day of the trip, which is needed (days).',
  },
  'party-size-missing': {
    ja: 'お申し込み時の人数（partySize）が必要です。',
    en: 'The fee hangs on the size of the party as it was booked, which is needed (partySize).',
  },
  'traveler-kind-missing': {
    ja: '大人・小人・幼児の別（ageBand）が必要です。',
    en: 'The fee hangs on the kind of traveler, which is needed (ageBand).',
  },
  'ask-agency': {
    ja: 'この条件書は金額を定めていません（または下限だけを定めています）。旅行会社にお尋ねください。',
    en: 'These terms name no sum, or only the least: ask the agency.',
  },
  'found-fee-too-low': {
    ja: 'お調べした取消料が、条件書の定める下限より少なくなっています。',
    en: 'The fee that was found out is below the least that the terms name.',
  },
  'found-fee-too-high': {
    ja: 'お調べした取消料が、取り消す方の旅行代金を超えています。',
    en: 'The fee that was found out is above the price of those who leave.',
  },
  'rooms-missing': {
    ja: '取り消す部屋数が必要です。',
    en: 'The charge is for each room: the number of rooms given up is needed.',
  },
  'segments-missing': {
    ja: '取り消す区間数が必要です。',
    en: 'The charge is for each flight segment: the number of segments is needed.',
  },
  'carrier-charge-missing': {
    ja: '航空会社などの取消料がまだ分からないため、計算できません。',
    en: "The carrier's own charge is not known, and it is never taken as zero.",
  },
  'figures-missing': {
    ja: '計算に必要な金額が登録されていません。',
    en: 'A figure that the charge needs has not been entered.',
  },
  'agency-date-missing': {
    ja: '旅行会社が定める期日が必要です。',
    en: 'A date named by the agency is needed.',
  },
  'agency-date-out-of-range': {
    ja: '旅行会社が定める期日は、申込日から出発日の前日までの日でなければなりません。',
    en: 'The date named by the agency must lie between the application and the day before departure.',
  },
  'no-version': {
    ja: '契約日には、この旅行条件書はまだ施行されていません。',
    en: 'These terms were not yet in force on the day of the contract.',
  },
  'calendar-ends': {
    ja: '登録されている祝日の範囲を超えるため、営業日を確かめられません。',
    en: 'The day lies beyond the listed public holidays.',
  },
};
