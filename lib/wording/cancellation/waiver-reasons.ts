import type { WaiverReason } from '@/lib/rules/money/fee-waiver';

/** Why a fee was waived, as the traveler reads it too. */
export const waiverReasonWords: Readonly<Record<WaiverReason, string>> = {
  goodwill: 'ご事情を考えてのこと',
  illness: 'ご本人またはご家族のご病気・おけが',
  bereavement: 'ご不幸',
  disaster: '災害・交通の乱れ',
  'our-mistake': '当社の手違い',
};
