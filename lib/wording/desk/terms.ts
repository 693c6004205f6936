import type { TypicalMoment } from '@/lib/terms/typical-cases';
import { staffObjectionWords } from '../access/staff-objections';
import { daysBeforeInWords } from '../cancellation/days-before';

/** 条件書 at the desk. */
export const deskTermsWords = {
  title: '条件書',
  lead: '旅行条件書の版と、いつから適用されるかを確かめます。成立しているご予約には、お申し込みのときの版がそのまま適用されます。',
  newLink: '新しい版を始める',
  versions: '条件書の版',
  version: '条件書',
  name: (id: string, version: string) => `${id} 第${version}版`,
  firstDay: '適用の初日',
  noFirstDay: '未定',
  state: '状態',
  bookings: 'この版のご予約',
  count: (bookings: number) => `${bookings.toLocaleString('ja')}件`,
  untitled: '（題名なし）',
  states: {
    'in-force': '適用中',
    coming: '適用前',
    past: '以前の版',
    draft: '下書き',
    proposed: '承認待ち',
    withdrawn: '取り下げ',
  },
  parts: {
    findings: '確認の結果',
    chart: '取消料の移り変わり',
    cases: '10の例での取消料',
    printed: '印刷される条件書',
    file: 'ファイル',
    differences: 'いまの版とのちがい',
  },
  noFindings: '直すところはありません。',
  findings: (count: number) => `直すところが${count}か所あります。直すまで、承認を求められません。`,
  unreadable: 'この下書きは、まだ条件書として読めません。直すところがなくなると、ここに出ます。',
  casesLead: (price: string) =>
    `お一人様 ${price}をお支払い済みの方が、お客様のご都合で取り消したときの取消料です。お客様が支払う額と同じ計算をしています。`,
  caseWhen: 'お申し出',
  caseOf: (moment: TypicalMoment) =>
    moment === null
      ? '無連絡で不参加'
      : `旅行開始日の${daysBeforeInWords(moment.day)} ${moment.at}`,
  departs: (day: string) => `${day}出発`,
  anyTrip: 'すべてのご旅行',
  caseRefused: (reason: string) =>
    reason === 'carrier-charge-missing' ? '実費による' : '定めなし',
  chartSubject: (day: string, price: string) => `${day}出発、お一人様 ${price}の場合`,
  chartMark: '例',
  printedSummary: '条件書の全文を読む',
  export: 'ファイルに書き出す',
  exportHint: 'コマンドの「terms check」などでそのまま使える JSON ファイルです。',
  by: (name: string, at: string) => `${name}（${at}）`,
  writtenBy: '最後に書いた人',
  begunFrom: 'もとにした版',
  fromNothing: 'なし',
  shippedBy: '製品に付属',
  approvedBy: '承認した人',
  back: '条件書の一覧へもどる',
  somebody: '退職した担当者',
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この版は見つかりません。一覧からもう一度お開きください。',
    'changed-meanwhile':
      'このページを開いたあとで、ほかの人がこの版を変えました。いまの内容を確かめてください。',
    'not-a-draft': 'この版は下書きではないため、書き直せません。新しい版を始めてください。',
    'not-proposed': 'この版は承認待ちではありません。いまの状態を確かめてください。',
    'own-work':
      'ご自身が書いた版、承認を求めた版は承認できません。ほかの責任者が確かめて承認します。',
    'has-findings': '直すところが残っています。「確認の結果」を見て、直してください。',
    'first-day-missing': '適用の初日を書いてください。',
    'first-day-past': '適用の初日が過ぎています。今日より後の日にしてください。',
    'first-day-today':
      '今日はすでに今の版でご契約が成立しているかもしれません。適用の初日を明日以降にしてください。',
    'first-day-taken': '同じ日から適用される版が、すでにあります。別の日にしてください。',
    'in-force': '適用が始まった版は取り下げられません。新しい版を始めてください。',
    'kind-needs-it':
      '商品の種類ごとの条件書に、この版が選ばれています。先に「種類ごとの条件書を決める」で取りやめてください。',
    'kind-unfit':
      'この条件書で売っている商品の種類に、この版は使えません。契約の種類と対象の旅行を確かめてください。',
  },
} as const;
