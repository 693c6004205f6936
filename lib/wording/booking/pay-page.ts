import { promises } from '@/lib/rules/promises';
import { yenInWords } from '../site/money';

export const payPageWords = {
  title: 'お支払い',
  lead: 'いまはカードのご利用枠だけを確保します。請求は、契約が成立した日です。',
  sandboxTitle: '見本のお支払いです',
  sandboxText:
    'このサイトはデモンストレーションです。実際のカードは使えず、番号を入れるところもありません。見本のカードから選んでください。',
  method: '使うカード',
  methodError: '使うカードを選んでください。',
  amount: 'お支払いの合計',
  usage: '1回払い。カードのご利用日は、契約が成立した日です。',
  share: 'いまお支払いいただく金額',
  shareDeposit: (deposit: number) => `申込金 ${yenInWords(deposit)}`,
  depositHint: (plan: { balance: number; dueArticle: string }, dueDay: string, unpaid: string) =>
    `残りの ${yenInWords(plan.balance)} は、${dueDay}まで（旅行条件書 ${plan.dueArticle}）に、ご予約のページからお支払いいただきます。${unpaid}`,
  shareAll: (total: number) => `全額 ${yenInWords(total)}`,
  shareAllHint: 'この後のお支払いはありません。',
  submit: (total: number) => `${yenInWords(total)}の旅行を申し込む`,
  pending: '申し込んでいます…',
  declinedTitle: 'カードが使えませんでした',
  declinedText:
    'カード会社の承認が得られなかったため、お申し込みは成立していません。料金はかからず、お席は戻しました。ご入力の内容は残っています。',
  declinedKept:
    'カード会社の承認が得られなかったため、お申し込みは成立していません。料金はかかりません。お席はお支払いの期限まで確保しています。',
  declinedAgain: 'お席を確保し直して、別のカードで申し込む',
  declinedPay: '別のカードで申し込む',
  waitingTitle: 'お支払いの確認中です',
  waitingLead:
    'カード会社の返事を待っています。お申し込みは、まだ済んでいません。料金もかかっていません。',
  waitingConfirm:
    'カード会社が、ご本人の確認を求めています。「カード会社の画面を開く」から、確認をお済ませください。',
  waitingNext:
    '承認の返事が届くと、お申し込みが自動的に届き、承諾のお知らせをメールでお送りします。この画面を閉じても、手続きは続きます。',
  waitingEnd: `${promises.cardAnswerMinutes}分のうちに返事がないとき、または承認が得られなかったときは、手続きを取りやめ、メールでお知らせします。料金はかかりません。もう一度お支払いの操作をしていただく必要はありません。`,
  waitingThere: 'カード会社の画面を開く',
  waitingAsk: '返事を確かめる',
  waitingStill:
    'カード会社の返事は、まだ届いていません。しばらくしてから、もう一度お確かめください。',
  waitingSentTitle: 'お申し込みが届きました',
  waitingSentLead: 'カード会社の承認が得られ、お申し込みを受け付けました。',
  waitingOn: 'お申し込みの結果へ進む',
  givenBackTitle: 'お申し込みの手続きが途中で止まりました',
  givenBackText:
    'カード会社への問い合わせから時間がたったため、カードのご利用枠を戻しました。お申し込みは成立しておらず、料金もかかっていません。ご入力の内容は残っています。',
  givenBackAgain: 'お席を確保し直して、もう一度申し込む',
  givenBackPay: 'もう一度申し込む',
  declinedStop: 'やめてツアーのページに戻る',
} as const;
