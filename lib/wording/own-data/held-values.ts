import { afterTripCodes } from '../after-trip/codes';
import { ageBandWords, ledgerKindWords } from '../booking/booking-page';
import { bookingStateWords } from '../booking/booking-states';
import { contactFieldNames } from '../booking/change-contact';
import { nameItemWords } from '../booking/change-names';
import { substitutionRefusalWords } from '../booking/substitution-mails';
import { calledOffWords, callOffReasonWords } from '../cancellation/called-off';
import { declarationWords } from '../cancellation/declaration';
import { groundWords } from '../cancellation/grounds';
import { changeCauseWords, priceGroundWords } from '../cancellation/tour-change';
import { waiverReasonWords } from '../cancellation/waiver-reasons';
import { consentRecordWords } from '../consents/consent-records';
import { enquiryThreadWords, enquiryWords } from '../enquiries/enquiries';
import { passingWords } from '../enquiries/passing';
import { balanceReasonWords } from '../money/balance';
import { paymentStatusWords, refundCauseWords, refundStatusWords } from '../money/payment';
import {
  agentPaperWords,
  claimantWords,
  dataClassWords,
  decisionWords,
  identityMethodWords,
  groundWords as lawfulGroundWords,
  requestChannelWords,
} from './request-answer';
import { deliveryWords, wishLabels } from './request-choices';

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    ...Object.fromEntries(
      Object.entries(bookingStateWords).map(([key, { label }]) => [key, label]),
    ),
    ...paymentStatusWords,
    going: '参加',
    cancelled: '取消し',
    requested: 'お願いしています',
    given: '同意した',
    refused: '同意しなかった',
    queued: '送るところです',
    sent: '送りました',
    kept: '送らずに、このサイトに置いてあります（見本のため）',
    failed: '届けられませんでした',
    received: '受け付けました',
    answered: 'お答えしました',
    open: 'お返事を待っています',
    closed: '終わりました',
  },
  refundStatus: refundStatusWords,
  refundCause: refundCauseWords,
  channel: { ...requestChannelWords, ...declarationWords },
  claimant: claimantWords,
  wish: wishLabels,
  delivery: Object.fromEntries(
    Object.entries(deliveryWords).map(([key, { label }]) => [key, label]),
  ),
  identityMethod: identityMethodWords,
  identityPapers: agentPaperWords,
  outcome: decisionWords,
  dataClass: dataClassWords,
  declaredThrough: declarationWords,
  ...afterTripCodes,
  account: {
    own: 'このアドレスのアカウント',
    other: '別のアドレスのアカウント（その方の情報のため載せません）',
    none: 'なし',
  },
  ageBand: ageBandWords,
  sex: { female: '女性', male: '男性', unstated: '答えない' },
  kind: {
    ...ledgerKindWords,
    ...Object.fromEntries(Object.entries(groundWords).map(([key, { label }]) => [key, label])),
    base: '旅行代金',
    option: 'オプション',
    discount: '割引',
    'room-difference': 'お部屋の差額',
    'price-change': '旅行代金の変更',
    'special-measures': '特別な措置に要する費用',
    'terms-statement': '取引条件の説明書面',
    'final-itinerary': '確定書面（最終日程表）',
    contract: '契約書面',
  },
  ground: {
    ...Object.fromEntries(Object.entries(groundWords).map(([key, { label }]) => [key, label])),
    ...lawfulGroundWords,
    ...callOffReasonWords,
  },
  step: { 'cancelled-by-company': calledOffWords.receiptDone },
  purpose: {
    price: '旅行代金',
    balance: '契約の後の残りの金額',
    substitution: '旅行者の交替の費用',
  },
  handledBy: { sandbox: '見本の決済（実際のお支払いはありません）' },
  actor: { traveler: 'お客様', guardian: '保護者の方', agency: '当社', system: '自動の手続き' },
  scope: { booking: 'このご予約', departure: 'この出発日のすべてのご予約' },
  state: {
    held: '確保しています',
    used: '契約で使いました',
    released: 'お返ししました',
    asked: 'お受けできるか確かめています',
    waiting: 'お待ちになっています',
    offered: 'お席をご案内しました',
    ended: '終わりました',
  },
  changeState: {
    told: 'お返事をお待ちしています',
    agreed: '同意していただきました',
    'time-passed': '期限までにお返事がありませんでした',
    replaced: '後の変更に替わりました',
    ended: 'お返事が要らなくなりました',
  },
  decidedBy: {
    self: 'ご本人',
    guardian: '保護者として',
    'representative-declared': '代表者として',
    erased: '内容を消去しました',
  },
  decision: {
    ...decisionWords,
    granted: consentRecordWords.granted,
    refused: consentRecordWords.refused,
    withdrawn: consentRecordWords.withdrawn,
  },
  reason: {
    ...balanceReasonWords,
    ...callOffReasonWords,
    ...changeCauseWords,
    ...priceGroundWords,
    ...substitutionRefusalWords,
    'acceptance-undelivered': '承諾のお知らせが届かなかったため',
  },
  settled: { received: '受け取りました', 'not-needed': '要らなくなりました' },
  waiverReason: waiverReasonWords,
  substitutionStatus: {
    requested: 'お返事を待っています',
    approved: 'お支払いを待っています',
    effective: '効力が生じました',
    refused: 'お受けできませんでした',
    withdrawn: '取り下げました',
    ended: 'お取消しなどで終わりました',
  },
  courseChangeStatus: {
    waiting: '新しいご契約を待っています',
    done: '前のご予約を取り消しました',
    kept: '前のご予約は取り消していません',
  },
  substitutionReason: substitutionRefusalWords,
  wants: { mail: enquiryWords.byMail, telephone: enquiryWords.byTelephone },
  messageKind: enquiryThreadWords.kinds,
  recipientKind: passingWords.kinds,
  basis: passingWords.bases,
  items: passingWords.items,
  fields: { ...contactFieldNames, ...nameItemWords },
};

/** 値 in words, where what is stored under this key is a code; the value itself elsewhere. */
export function heldValue(key: string, value: string): string {
  return VALUES[key]?.[value] ?? value;
}

export const accessKindWords: Readonly<Record<string, string>> = {
  'code:sign-in': 'サインインの確認番号を求めました',
  'code:booking': 'ご予約を開く確認番号を求めました',
  'code:disclosure': '情報の手続きの確認番号を求めました',
  'used:sign-in': 'サインインしました',
  'used:booking': 'ご予約を開きました',
  'used:disclosure': 'お預かりしている情報を開きました',
  'used:calendar': '予定表のリンクを作りました',
  session: 'サインインが続いています',
};
