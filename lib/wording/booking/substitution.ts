import type { SubstitutionObjection } from '@/lib/rules/contract/substitution-objection';
import { travelersPageWords } from './travelers-page';

const phone = 'お電話かお問い合わせでご相談ください。';

/** 旅行者の交替, asked for by the traveler. */
export const substitutionWords = {
  title: '旅行者の交替',
  link: '旅行者の交替',
  lead: 'ご都合の悪くなった方に代わって、別の方がご旅行になれることがあります。お申し出だけでは、何も変わりません。',
  before: '先にお読みください',
  points: (article: string) => [
    `交替は、当社が承諾し、費用のお支払いがあったときに効力が生じます。それまでは、はじめの方が旅行者のままです（旅行条件書 ${article}）。`,
    '運送機関や宿泊機関が交替を認めないときなどは、お受けできないことがあります。',
    '効力が生じると、ご契約の権利と義務は、新しく参加される方に移ります。お部屋と旅行代金は、はじめの方のものを引き継ぎます。',
    '効力が生じるまでは、いつでも無料でお取り下げになれます。承諾の前に、費用がかかることはありません。',
  ],
  fee: '費用',
  feeOfTerms: (amount: string) => `交替手数料 ${amount}`,
  feeLater:
    '交替手数料は、手配先に確かめてから、承諾のときに金額をお知らせします。金額をご覧になってから、お支払いになるかどうかをお決めください。',
  reissue: 'ほかに、発券の済んだ切符などを取り直すときは、その実費がかかります。',
  leaver: '参加を取りやめる方',
  leaverHint: 'お一人ずつ承ります。',
  leaverMissing: '参加を取りやめる方を選んでください。',
  nobody: 'このページから交替できる方はいらっしゃいません。',
  notHere: '次の方の交替は、このページでは承れません。',
  person: '新しく参加される方',
  personNote: '特別な配慮が必要な方は、このページでは承れません。お電話でご相談ください。',
  agreed:
    '新しく参加される方は、交替と、ご契約の権利と義務を引き継ぐこと、ここに入れた情報を当社に伝えることを承知しています。',
  agreedTitle: '新しく参加される方のご承知',
  agreedError: '新しく参加される方のご承知に、しるしを付けてください。',
  consents: '新しく参加される方の同意',
  consentsNote:
    '新しく参加される方に全文をお見せになり、同意を確かめてから、しるしを付けてください。',
  stale: '説明の文面が新しくなったか、時間がたちました。もう一度お読みになって、お選びください。',
  submit: '交替を申し出る',
  back: 'ご予約のページへ戻る',
  telephone: (number: string) => `お電話：${number}`,
  enquire: 'お問い合わせはこちら',
  waitingTitle: '交替のお申し出を承っています',
  waiting: (place: number) =>
    `${travelersPageWords.person(place)}の交替について、手配先に確かめています。お受けできるかどうかと費用を、メールでお知らせします。`,
  approvedTitle: '交替を承諾します',
  approved: (place: number, article: string) =>
    `${travelersPageWords.person(place)}の交替は、次の費用をお支払いいただいたときに効力が生じます（旅行条件書 ${article}）。`,
  handling: '交替手数料',
  reissueTerm: '切符などの再発行の費用',
  total: '合計',
  paymentAsked: 'カード会社の返事を待っています。この画面は、しばらくしてから開き直してください。',
  paymentThere: 'カード会社の画面へ',
  toPay: '費用をお支払いいただいたときに、交替の効力が生じます。',
  toWait: '手配先に確かめています。お受けできるかどうかと費用を、メールでお知らせします。',
  look: '交替のお申し出を見る',
  withdrawTitle: 'お申し出を取り下げる',
  withdrawNote: '費用はかかりません。はじめの方が、そのままご旅行になれます。',
  withdraw: '交替のお申し出を取り下げる',
  done: {
    requested: '旅行者の交替のお申し出を受け付けました。同じ内容をメールでお送りしました。',
    paid: 'お支払いを承りました。旅行者の交替の効力が生じました。',
    withdrawn: '旅行者の交替のお申し出を取り下げました。',
    'nothing-open': '取り下げるお申し出はありませんでした。',
    'payment-pending': 'カード会社の返事を待っているため、いまは取り下げられません。',
  },
  refusals: {
    'not-in-terms': `このご契約の旅行条件書には、旅行者の交替の定めがありません。参加される方を替えるには、お取消しと新しいお申し込みが必要です。${phone}`,
    'asked-already': '交替のお申し出を、もう承っています。お返事をお待ちください。',
    'not-standing': 'いまは、旅行者の交替を承れません。',
    departed: 'ご旅行が始まっています。交替はできません。',
    contact: `ご予約の代表者の方の交替は、ご連絡先も変わるため、このページでは承れません。${phone}`,
    'looks-after-somebody': `お子さまなどの付き添いの方の交替は、このページでは承れません。${phone}`,
    'special-care': `特別な配慮をご用意している方の交替は、このページでは承れません。${phone}`,
    'same-person':
      'はじめの方か、もう参加されている方と、お名前の読みと生年月日が同じです。お名前の表記を直すときは、「お名前の表記を直す」からお願いします。',
    'another-price': `大人・子ども・幼児の別が変わる交替は、旅行代金が変わるため、このページでは承れません。${phone}`,
    'must-be-accompanied': `保護者の同行が必要なご年齢の方への交替は、このページでは承れません。${phone}`,
    'guardian-needed': `保護者の同意が必要なご年齢の方への交替は、このページでは承れません。${phone}`,
    'not-found': 'このご予約は見つかりません。',
    'not-going': 'この方は、もう参加されません。参加を取りやめる方を選び直してください。',
    'called-off': 'この出発日は催行を中止しました。',
    declared: `この方のお取消しのお申し出を承っているため、交替は承れません。${phone}`,
  } satisfies Record<SubstitutionObjection, string>,
} as const;
