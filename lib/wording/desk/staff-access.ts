import { promises } from '@/lib/rules/promises';
import type { AccessResetObjection } from '@/lib/rules/staff/staff-change';
import { staffObjectionWords } from '../access/staff-objections';
import type { ComposedMail } from '../site/mail-names';

export const accessResetWords = {
  title: '登録をやり直してもらう',
  lead: `パスワードや認証アプリをなくした人のためのものです。いまのパスワード、認証アプリ、回復コード、パスキーは使えなくなり、サインインはすべて終わります。登録し直すためのリンクをご本人のメールアドレスに送ります。リンクは${promises.invitationDays}日間、1回だけ使えます。役割と仕事の記録は変わりません。`,
  submit: '登録し直しのメールを送る',
  done: '登録し直しのメールをご本人に送りました。',
  waits: '登録し直しを待っています',
} as const;

export const accessResetRefusalWords: Readonly<
  Record<AccessResetObjection | 'not-allowed' | 'confirm-again' | 'not-found', string>
> = {
  ...staffObjectionWords,
  'not-found': 'このスタッフは見つかりません。',
  own: 'ご自分のパスワードや認証アプリは、「アカウント」のページで変えてください。',
  disabled: '停止中の人の登録はやり直せません。先に再開してください。',
};

const DO_NOT_KNOW = '心当たりがないときは、すぐに責任者へお知らせください。';

/** 登録し直しのメール: the old ways in are shut, and this link opens a new one. */
export function accessResetMail(facts: { name: string; by: string; link: string }): ComposedMail {
  return {
    template: 'staff-access-reset',
    subject: '業務デスクへの登録をやり直してください',
    text: [
      `${facts.name} さん`,
      `${facts.by} さんが、業務デスクへの登録のやり直しを受け付けました。これまでのパスワード、認証アプリ、回復コード、パスキーは使えなくなり、サインインはすべて終わりました。`,
      `次のリンクを開き、パスワードと認証アプリを登録し直してください。リンクは${promises.invitationDays}日間、1回だけ使えます。\n${facts.link}`,
      `リンクを人に渡さないでください。${DO_NOT_KNOW}`,
    ].join('\n\n'),
  };
}

/** The same, made on the server: the link is read there, and this mail only tells of it. */
export function accessResetBySiteMail(facts: { name: string }): ComposedMail {
  return {
    template: 'staff-access-changed',
    subject: '業務デスクへの登録がやり直しになりました',
    text: [
      `${facts.name} さん`,
      'このサイトを動かしているサーバーで、業務デスクへの登録のやり直しが行われました。これまでのパスワード、認証アプリ、回復コード、パスキーは使えなくなり、サインインはすべて終わりました。登録し直すためのリンクは、サーバーを管理する人からお受け取りください。',
      '心当たりがないときは、すぐにサーバーを管理する人へお知らせください。',
    ].join('\n\n'),
  };
}
