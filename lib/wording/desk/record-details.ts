import { partCauseWords } from '../after-trip/part-refund';
import { applicationRefusalWords } from '../booking/refusals';
import { callOffReasonWords } from '../cancellation/called-off';
import { noticeKindWords } from '../cancellation/departure-notice';
import { waiverReasonWords } from '../cancellation/waiver-reasons';
import { recipientClassWords } from '../consents/personal-data';
import { arrangementKindWords } from '../documents/arrangements';
import { enquiryThreadWords } from '../enquiries/enquiries';
import { passingWords } from '../enquiries/passing';
import {
  agentPaperWords,
  dataClassWords,
  groundWords,
  identityMethodWords,
} from '../own-data/request-answer';
import { requestKindWords } from '../own-data/request-kinds';
import { arrangementStateWords } from './arrangements';
import { emergencyWords } from './contact';
import { deskEnquiryWords } from './enquiries';
import { mailDismissalWords } from './failures';
import { roleWords } from './shell';
import { waitEndWords } from './waiting';

/** What a detail of the record is called. One that stands here under no name is the number of a row and is not shown. */
export const detailNames: Readonly<Record<string, string>> = {
  act: 'したこと',
  added: '加わった行',
  again: '登録のやり直し',
  amountYen: '金額',
  arrangement: '手配の種類',
  arrivedOn: '届いた日',
  bookings: 'ご予約の数',
  by: 'さがし方',
  changed: '変えたもの',
  capped: '限度による',
  changes: '変更の件数',
  channel: '受付の方法',
  characters: '文字数',
  claimant: '求めた方',
  class: '提供先の種類',
  confirmed: 'ご本人の確認',
  country: '相手のある国',
  dataClass: 'どの情報について',
  decision: '決定',
  declaredAt: 'お申し出の日時',
  delivery: 'お渡しの方法',
  ended: '終わらせたサインインの数',
  erased: '消した情報',
  erasedRows: '消した件数',
  expanded: '作られた出発日',
  feeFoundOut: 'お調べした取消料',
  feeYen: '取消料',
  fields: '変わった項目',
  files: 'ファイルの数',
  firstDay: '使いはじめる日',
  found: '見つかった件数',
  from: '前',
  ground: '理由',
  items: '項目',
  joined: '加わった役割',
  kind: '種類',
  lossYen: '確かめた額',
  matterKind: 'お申し出の種類',
  matterOutcome: '確かめた結果',
  method: '確かめ方',
  newAddress: '新しいアドレスへ',
  open: '受付',
  outcome: '結果',
  page: 'ページ',
  paidHow: 'お渡しの方法',
  papers: '届いた書類',
  participants: 'お席の数',
  persons: '関係する方の人数',
  pictures: '写真',
  published: '公開',
  reason: '理由',
  recipient: '相手の種類',
  recipients: '相手の数',
  refundYen: 'お返しする金額',
  removed: 'なくなった行',
  resumed: 'やり直したご予約の数',
  returnable: 'お渡しし過ぎた額',
  role: '役割',
  settlement: '精算の種類',
  settlementReason: '精算の理由',
  state: '手配の状態',
  taken: '受け取った名簿の人数',
  termsId: '条件書',
  to: '後',
  travelers: '人数',
  tripEnds: '旅行がここで終わる',
  way: '入り方',
  withDeparture: '出発日でもしぼった',
};

const FACTORS: Readonly<Record<string, string>> = {
  password: 'パスワード',
  passkey: 'パスキー',
  totp: '認証アプリ',
  'recovery-code': '回復コード',
  enrolled: 'はじめての登録',
};

const requestKinds = Object.fromEntries(
  Object.entries(requestKindWords).map(([kind, { label }]) => [kind, label]),
);

const recipientClasses = Object.fromEntries(
  Object.entries(recipientClassWords).map(([name, { label }]) => [name, label]),
);

/** What is stored under a name as a code, in words; others are read as the held data are. */
export const detailValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  act: {
    answered: 'お返事',
    approved: '承認',
    'incident-recorded': '記録した',
    'finding-added': 'わかったことを書き足した',
    preliminary: '速報をした',
    final: '確報をした',
    'persons-told': 'ご本人にお知らせした',
    'no-report': '報告のいらないものとして終えた',
    begun: '書きはじめ',
    chosen: '選んだ',
    counted: '関係する方の人数を数えた',
    decided: '項目の決定',
    discarded: '下書きを捨てた',
    dropped: '決定を取り消した',
    'erasure-proposed': '消去の案を作った',
    'identity-asked': '本人確認をお願いした',
    'identity-confirmed': 'ご本人と確かめた',
    'identity-failed': 'ご本人と確かめられなかった',
    'looked-at-data': 'お預かりしている情報を見た',
    'paper-sent': '紙でお渡しした',
    printed: '手紙を印刷した',
    proposed: '承認をお願いした',
    'recipients-told': '渡した相手に知らせた',
    returned: '差し戻した',
    'taken-back': '取りやめた',
    withdrawn: '取り下げた',
    written: '書いた',
  },
  arrangement: arrangementKindWords,
  by: {
    reference: '予約番号',
    mail: 'メールアドレス',
    telephone: '電話番号',
    name: 'お名前',
    departure: '出発日・ツアー',
  },
  changed: {
    password: 'パスワード',
    authenticator: '認証アプリ',
    'recovery-codes': '回復コード',
    'passkey-added': 'パスキーを加えた',
    'passkey-removed': 'パスキーを外した',
  },
  class: recipientClasses,
  confirmed: FACTORS,
  erased: dataClassWords,
  from: { ...roleWords, ...deskEnquiryWords.states },
  ground: groundWords,
  joined: roleWords,
  kind: { ...noticeKindWords, ...requestKinds },
  method: identityMethodWords,
  open: { true: '再開', false: '停止' },
  outcome: {
    accepted: 'お受けした',
    rejected: 'お断りした',
    asked: 'おたずねした',
    settled: '記録した',
    resent: '送り直した',
    dismissed: '送らないことにした',
    retried: 'やり直した',
    role: '役割の変更',
    disable: '停止',
    enable: '再開',
    ...enquiryThreadWords.kinds,
  },
  papers: agentPaperWords,
  pictures: { add: '加えた', remove: '外した', order: '順を変えた' },
  published: { true: 'はい', false: 'いいえ' },
  reason: {
    ...callOffReasonWords,
    ...partCauseWords,
    ...waiverReasonWords,
    ...emergencyWords.reasons,
    ...applicationRefusalWords,
    ...mailDismissalWords,
    ...waitEndWords,
  },
  recipient: passingWords.kinds,
  role: roleWords,
  state: arrangementStateWords,
  to: { ...roleWords, ...deskEnquiryWords.states },
  way: FACTORS,
};
