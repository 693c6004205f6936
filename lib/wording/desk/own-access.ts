import { promises } from '@/lib/rules/promises';
import { staffObjectionWords } from '../access/staff-objections';
import type { ComposedMail } from '../site/mail-names';
import { deskWords } from './shell';

/** What somebody changes of their own way in. */
export type AccessChange =
  | 'password'
  | 'authenticator'
  | 'recovery-codes'
  | 'passkey-added'
  | 'passkey-removed';

export const ownAccessWords = {
  confirmFirst:
    'パスワード、認証アプリ、回復コード、パスキーを変えるには、はじめに、もう一度ご本人であることを確かめてください。',
  password: 'パスワード',
  passwordNote:
    '変えると、このブラウザ以外のサインインはすべて終わります。変えたことはメールでお知らせします。',
  current: 'いまのパスワード',
  passwordSubmit: 'パスワードを変える',
  passwordDone: 'パスワードを変えました。このブラウザ以外のサインインはすべて終わりました。',
  authenticator: '認証アプリ',
  authenticatorLead:
    'スマートフォンを替えるときに、新しい認証アプリを登録します。登録が終わるまでは、いまの認証アプリが使えます。回復コードも新しくなり、このブラウザ以外のサインインはすべて終わります。',
  authenticatorSubmit: '認証アプリを登録し直す',
  authenticatorTitle: '認証アプリの登録し直し',
  authenticatorBack: 'やめてアカウントへ戻る',
  recovery: '回復コード',
  recoveryLead: (left: number) =>
    `残りは${left}個です。作り直すと、前の回復コードは使えなくなり、このブラウザ以外のサインインはすべて終わります。`,
  recoverySubmit: '回復コードを作り直す',
} as const;

export const ownAccessRefusalWords: Readonly<
  Record<'not-allowed' | 'confirm-again' | 'ended' | 'wrong' | 'gone' | 'enough', string>
> = {
  ...staffObjectionWords,
  ended: deskWords.signedOut,
  wrong: 'いまのパスワードが違います。',
  gone: `時間が過ぎたか、番号を${promises.secondFactorTries}回間違えました。アカウントのページから、もう一度はじめてください。`,
  enough: '登録できるパスキーは10個までです。使わないものを消してください。',
};

const CHANGED: Readonly<Record<AccessChange, { subject: string; said: string }>> = {
  password: {
    subject: '業務デスクのパスワードが変わりました',
    said: 'パスワードが変わりました。変えたブラウザ以外のサインインはすべて終わりました。',
  },
  authenticator: {
    subject: '業務デスクの認証アプリが変わりました',
    said: '認証アプリと回復コードが新しくなりました。前のものは使えません。変えたブラウザ以外のサインインはすべて終わりました。',
  },
  'recovery-codes': {
    subject: '業務デスクの回復コードが新しくなりました',
    said: '回復コードが新しくなりました。前のものは使えません。変えたブラウザ以外のサインインはすべて終わりました。',
  },
  'passkey-added': {
    subject: '業務デスクにパスキーが登録されました',
    said: 'サインインに使えるパスキーが1つ増えました。',
  },
  'passkey-removed': {
    subject: '業務デスクのパスキーが消されました',
    said: 'サインインに使えるパスキーが1つ消されました。',
  },
};

/** Tells somebody of the staff what was changed of their way in, in case it was not them. */
export function accessChangedMail(facts: {
  name: string;
  changed: AccessChange;
  url: string;
}): ComposedMail {
  const { subject, said } = CHANGED[facts.changed];
  return {
    template: 'staff-access-changed',
    subject,
    text: [
      `${facts.name} さん`,
      `業務デスクの${said}`,
      `ご自分で変えたときは、何もする必要はありません。\n${facts.url}`,
      '心当たりがないときは、すぐに責任者へお知らせください。責任者は、あなたの登録をやり直せます。',
    ].join('\n\n'),
  };
}
