import { promises } from '@/lib/rules/promises';

/** Sentences of signing in and of the codes that are mailed. */
export const accessErrors = {
  emailMissing: 'メールアドレスを入れてください。',
  emailWrong: 'メールアドレスを「例：hanako@example.jp」のような形で入れてください。',
  referenceMissing: '予約番号を入れてください。',
  referenceWrong: '予約番号は「TB」で始まる10文字です。確認メールの番号をそのまま入れてください。',
  codeMissing: '確認番号を入れてください。',
  codeForm: '確認番号は6けたの数字です。',
  codeDead: `この確認番号は使えません。${promises.codeMinutes}分を過ぎたか、${promises.codeTries}回まちがえたか、新しい番号が送られています。もう一度、番号を送ってください。`,
  tooMany:
    '短い間に何度もお手続きがありました。1時間ほどおいてから、もう一度お試しください。お急ぎのときはお電話をください。',
  bookingNotFound: 'このご予約が見つかりません。「予約の確認」からもう一度お開きください。',
  noPending: '確認番号を待っている手続きがありません。はじめからやり直してください。',
} as const;

export function codeWrong(triesLeft: number): string {
  return triesLeft > 0
    ? `確認番号が違います。あと${triesLeft}回入れられます。`
    : '確認番号が違います。この番号はもう使えません。もう一度、番号を送ってください。';
}

export const signInWords = {
  title: 'サインイン',
  kicker: 'ご予約の確認',
  lead: 'パスワードは要りません。ご予約のときのメールアドレスに、確認番号とリンクをお送りします。',
  email: 'メールアドレス',
  emailHint: 'ご予約の代表者として登録したアドレスです。',
  submit: '確認番号を送る',
  guest: '1件のご予約だけを見るときは、予約番号でも開けます。',
  guestLink: '予約番号で開く',
  afterwards: `サインインは、使わないまま${promises.signInIdleHours}時間たつか、${promises.signInDays}日たつと終わります。`,
  signedIn: 'サインインしています',
  signOut: 'サインアウト',
} as const;

/** D0-P0: what an address is asked for, above its field, with a link to the page about personal data. */
export const addressPurposeWords = {
  text: 'メールアドレスは、ご予約のご本人であることを確かめ、確認番号をお送りするためだけに使います。',
  link: '個人情報の取り扱い',
} as const;

export const codeWords = {
  title: '確認番号を入れてください',
  sent: (email: string) =>
    `${email} あてに、6けたの確認番号をお送りしました。登録のあるアドレスだった場合だけ届きます。`,
  sentForBooking: (email: string) =>
    `予約番号とメールアドレス（${email}）の組み合わせが登録と同じだった場合だけ、6けたの確認番号が届きます。`,
  code: '確認番号',
  codeHint: `メールの6けたの数字です。${promises.codeMinutes}分以内に、このブラウザで入れてください。`,
  submit: '確かめて進む',
  notArrived: '届かないとき',
  notArrivedHints: [
    '迷惑メールのフォルダーもご覧ください。',
    '入れたアドレスが、ご予約のときのアドレスと同じかお確かめください。',
    '1分たっても届かないときは、はじめからもう一度お送りください。新しい番号を送ると、前の番号は使えなくなります。',
  ],
  again: 'はじめからやり直す',
  demoMail: 'この見本では、送ったメールを次のページで読めます。',
  demoMailLink: '送ったメールを見る',
} as const;

export const linkWords = {
  title: 'サインインを確かめます',
  lead: 'メールのリンクを開いていただき、ありがとうございます。ご本人が開いたことを確かめるため、下のボタンを押してください。',
  submit: 'サインインする',
  otherBrowser: `このリンクは、サインインを始めたのと同じブラウザで、${promises.codeMinutes}分以内に1回だけ使えます。別のブラウザで開いたときは、メールの確認番号をもとの画面に入れてください。`,
  dead: 'このリンクは使えません。時間が過ぎたか、もう使われたか、別のブラウザで開かれています。',
  again: 'もう一度サインインする',
} as const;

/** An address whose domain is one slip away from a well-known one. */
export const mistypedAddress = {
  question: (domain: string, meant: string) =>
    `「@${domain}」は「@${meant}」の打ちまちがいではありませんか。このアドレスにお知らせが届き、ご予約を開くかぎになります。正しいときは、下の「このアドレスで正しい」にしるしを付けてください。`,
  sure: 'このアドレスで正しい',
} as const;
