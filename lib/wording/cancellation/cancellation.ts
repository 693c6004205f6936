import { yenInWords } from '../site/money';

export const cancellationLedgerWords = {
  credit: '取り消した方の旅行代金',
  fee: '取消料',
  penalty: '違約料',
  refund: '払戻し',
  difference: 'お部屋の利用人数が変わったことによる差額',
  reduction: 'お部屋の利用人数が変わったことによる減額',
  'reduction-refund': 'お部屋の減額分の払戻し',
} as const;

/** 鈴木 花子 様：3,000円の追加 */
export function differenceInWords(name: string, change: { more: number; less: number }): string {
  if (change.less > 0) return `${name}：${yenInWords(change.less)}の減額`;
  return `${name}：${yenInWords(change.more)}の追加`;
}

/** The pages of cancelling: choosing, seeing, confirming, the receipt. */
export const cancellationWords = {
  title: '予約の取消し',
  kicker: (reference: string) => `予約番号 ${reference}`,
  lead: 'どなたを取り消すかを選ぶと、いまの取消料をその場で計算します。最後のボタンを押すまでは、何も取り消されません。',
  back: '予約の内容',
  bookings: '予約の確認',
  who: '取り消す方',
  whoHint: '全員でも、一部の方だけでも取り消せます。',
  why: '取消しの理由',
  calculate: '計算する',
  calculateHint: '選び直したときは、「計算する」を押すと金額を計算し直します。',
  fee: '取消料',
  now: 'いま取り消すと',
  ifAll: '全員を取り消した場合',
  chooseFirst:
    '取り消す方を選ぶと、確定のボタンが現れます。いまは、全員を取り消した場合の金額をお見せしています。',
  refund: 'お返しする金額',
  owed: 'ご請求する金額',
  difference: '残る方の差額',
  untilTitle: 'この金額のお申し出期限',
  until: (moment: string, next: string) => `${moment}を過ぎると、取消料は${next}になります。`,
  from: (moment: string, next: string) => `${moment}からは、取消料が${next}になります。`,
  forever: '取消料は、旅行の終わりまでこの金額のまま変わりません。',
  thenAfterStart: '旅行が始まった後の取消料',
  received: (moment: string) =>
    `ただいまは受付時間外です。いまお申し出になると、次に受付が始まる${moment}に受け付けたものとして、その日の取消料を計算します。`,
  claimAt: (name: string, telephone: string) => `${name} 電話 ${telephone}`,
  hours: (hours: string) => `受付時間：${hours}`,
  afterStart:
    '旅行はすでに始まっています。これより後の取消しは、お客様のご都合でお受けになる権利を手放されたものとして、旅行代金の全額が取消料になり、お返しする金額はありません。手続きの前に、添乗員または当社へご連絡ください。',
  staffReview:
    'お申し出は旅行の開始前ですが、受付は開始後になります。旅行開始日の当日の取消料でお受けし、担当者が内容を確認します。',
  chart: '取消料の移り変わり',
  chartOf: (count: number, price: string) => `${count}名様、旅行代金の合計 ${price}の場合`,
  table: '取消料の表',
  basis: '計算のもと',
  basisOpen: '日数の数え方と、もとにした条文を見る',
  people: '内訳',
  person: 'お名前',
  price: '旅行代金',
  more: '追加のご請求',
  stays: 'そのまま旅行される方',
  staysNote:
    '一部の方が取り消されると、お部屋の利用人数が変わります。残る方には、その人数の旅行代金との差額をお支払いいただきます。差額がご負担になる場合は、残る方もあわせて取り消すことができます。',
  noChange: '変更なし',
  noDifference: 'そのまま旅行される方の旅行代金は変わりません。',
  minorsTitle: 'この組み合わせでは取り消せません',
  'on-the-trip': (names: string) =>
    `${names}は旅行開始日に15歳未満のため、保護者の方の同行が必要です。お子様も一緒に取り消すか、保護者の方に残っていただいてください。`,
  'in-a-room': (names: string) =>
    `${names}だけのお部屋ができてしまいます。お子様も一緒に取り消すか、お部屋割りの変更について、お電話でご相談ください。`,
  noQuoteTitle: '画面では計算できません',
  confirmTitle: '確定する',
  confirmLead: (names: string) =>
    `${names}の予約を取り消します。取り消した後に元へ戻すことはできません。`,
  confirm: (fee: number) =>
    fee === 0 ? '取消料なしで取り消す' : `取消料 ${yenInWords(fee)}で取り消す`,
  confirming: '取り消しています…',
  changedTitle: '金額が変わったため、まだ取り消していません',
  changed: (name: string, before: number, after: number) =>
    `${name}：${yenInWords(before)} → ${yenInWords(after)}`,
  changedWhy:
    '画面をご覧になっている間に、受付の時刻またはご予約の内容が変わりました。下の新しい金額をご確認のうえ、もう一度お決めください。',
  notChangedTitle: '取り消せませんでした',
  claimTitle: '取消料がかからない場合',
  claimOpen: 'かからない場合の一覧を見る',
  claimLead:
    '次の理由のときは取消料がかかりません。いま、このご予約にはその記録がありません。お心当たりがある場合は、取り消す前に当社へお知らせください。確認でき次第、この画面で理由を選べるようになります。',
  claimNow: 'いま取り消すと、お客様のご都合として計算します。',
  recorded: (day: string, text: string) => `${day}の記録：${text}`,
  freeUntil: (moment: string) => `　この理由で取消料なしで取り消せるのは、${moment}までです。`,
  documentMissing: '契約書面をまだお渡しできていません。',
  itineraryLate: '最終日程表を期日までにお渡しできていません。',
  endedTitle: 'このご予約には、取り消す旅行がありません',
  ended: 'すでに取り消されています。',
  overTitle: 'ご旅行は終わりました',
  over: '取消しをお受けできるのは、旅行の終わりまでです。お手続きは何も行っていません。お気づきの点は、お電話でお知らせください。',
  notFormedTitle: '契約はまだ成立していません',
  notFormed: '取消料はかかりません。お申し込みは、予約のページから取り下げることができます。',
  receiptOf: (moment: string) => `${moment}の取消しの控え`,
  receiptTitle: '取消しの控え',
  receiptDone: 'お取消しを承りました',
  unpaidTitle: '契約の解除の控え',
  unpaidDone: '期日までにお支払いがなく、契約を解除しました',
  noShowTitle: 'ご参加がなかった記録の控え',
  noShowDone: 'ご連絡がなく、ご参加がありませんでした',
  noShowLeft: 'ご参加のなかった方',
  penalty: '違約料',
  receiptLead: '同じ内容を、ご登録のメールアドレスにもお送りしました。',
  receiptNumber: '控えの番号',
  tour: 'ツアー',
  departure: '旅行開始日',
  left: '取り消した方',
  stayed: 'そのまま旅行される方',
  figures: '金額',
  terms: '適用した旅行条件書',
  refundNext: (day: string) => `${day}までに、お支払いに使われた方法でお返しします。`,
  owedNext: '不足する取消料は、別のご請求です。お支払いの状況は、ご予約のページで確かめられます。',
  differenceNext:
    '残る方の差額は、別のご請求です。お支払いの状況は、ご予約のページで確かめられます。',
  reductionNext:
    '残る方のお部屋の減額分も、お支払いに使われた方法でお返しします。お支払いの残りがあるときは、そこから差し引きます。',
  payNext: (amount: string) => `${amount}のお支払いへ進む`,
  nothingNext: 'お手続きはこれで終わりです。',
  next: 'このあと',
} as const;
