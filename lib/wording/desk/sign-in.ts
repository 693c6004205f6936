import { promises } from '@/lib/rules/promises';
import type { WeakPassword } from '@/lib/rules/staff/password-strength';

export const deskSignInWords = {
  title: 'スタッフのサインイン',
  lead: 'お客様のご予約の確認は、こちらではなく「予約の確認」からお願いします。',
  customers: 'お客様の「予約の確認」へ',
  email: 'メールアドレス',
  password: 'パスワード',
  submit: '次へ進む',
  emailMissing: 'メールアドレスを入れてください。',
  passwordMissing: 'パスワードを入れてください。',
  wrong: 'メールアドレスかパスワードが違います。',
  tooMany:
    '違うパスワードが続けて入力されました。15分ほどおいてから、もう一度お試しください。前にサインインしたことのあるブラウザは、そのままお使いになれます。',
  code: {
    title: '認証アプリの番号',
    lead: '認証アプリに表示されている6けたの番号を入れてください。',
    label: '6けたの番号',
    hint: '認証アプリが使えないときは、控えてある回復コードを入れてください。回復コードは1回だけ使えます。',
    submit: 'サインインする',
    missing: '番号を入れてください。',
    wrong: '番号が違います。次に表示される番号をお待ちになって、もう一度入れてください。',
    gone: `時間が過ぎたか、番号を${promises.secondFactorTries}回間違えました。はじめからサインインしてください。`,
  },
  authenticator: {
    title: '認証アプリの登録',
    lead: 'サインインのたびに、パスワードに加えて、認証アプリの番号を使います。はじめに一度だけ登録してください。',
    steps: [
      'スマートフォンの認証アプリで、次のQRコードを読み取ります。',
      'アプリに表示された6けたの番号を、下に入れます。',
    ],
    qr: '認証アプリに登録するためのQRコード',
    secret: '読み取れないときは、この文字をアプリに入れてください',
    submit: '登録する',
    recoveryTitle: '回復コードを控えてください',
    recoveryLead:
      '認証アプリが使えなくなったとき、番号の代わりに1つずつ使えます。10分たつと、もう表示できません。印刷するか、ほかの人の目に触れないところに書き写してください。',
    goOn: '控えました。業務デスクへ進む',
  },
  join: {
    title: '業務デスクへの招待',
    lead: (name: string, role: string) =>
      `${name} さんは「${role}」として招待されています。サインインに使うパスワードを決めてください。`,
    firstLead:
      'はじめの責任者として登録します。お名前とメールアドレス、サインインに使うパスワードを入れてください。',
    password: '新しいパスワード',
    hint: '12文字以上。いくつかの言葉をつなげた、長くて覚えやすいものをおすすめします。記号や大文字は要りません。',
    again: 'もう一度同じパスワード',
    submit: 'パスワードを決めて進む',
    differ: '2つのパスワードが違います。',
    dead: `この招待のリンクは使えません。期限の${promises.invitationDays}日が過ぎたか、すでに使われています。責任者に、もう一度の招待をお願いしてください。`,
  },
  confirm: {
    title: 'もう一度ご確認ください',
    lead: `お金や個人情報にかかわる操作の前に、ご本人であることを確かめます。確かめると、${promises.confirmedMinutes}分間は続けて操作できます。`,
    submit: '確かめて続ける',
    wrong: 'パスワードが違います。',
  },
} as const;

export const weakPasswordWords: Readonly<Record<WeakPassword, string>> = {
  'too-short': 'パスワードは12文字以上にしてください。',
  'too-long': 'パスワードは128文字までにしてください。',
  repeats: '同じ文字のくり返しではないパスワードにしてください。',
  'tells-who': 'お名前やメールアドレスをもとにしたパスワードは、推測されやすいため使えません。',
};
