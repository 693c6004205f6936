import { promises } from '@/lib/rules/promises';
import type { ComposedMail } from '../site/mail-names';

export const deskStaffWords = {
  title: 'スタッフ',
  lead: '招待のメールを受け取った方が、パスワードと認証アプリを登録すると、業務デスクを使えるようになります。',
  list: 'いまのスタッフ',
  name: 'お名前',
  email: 'メールアドレス',
  role: '役割',
  since: '登録した日',
  disabled: '停止中',
  invite: '招待する',
  inviteSubmit: '招待のメールを送る',
  invited: `招待のメールを送りました。リンクは${promises.invitationDays}日間使えます。`,
  nameErrors: {
    missing: 'お名前を入れてください。',
    tooLong: 'お名前は60文字までで入れてください。',
    wrong: 'お名前に使えない文字が入っています。',
  },
  roleMissing: '役割を選んでください。',
  already:
    'このメールアドレスの方は、すでにスタッフとして登録されています。サインインできなくなった方には、その方のページから登録し直しのメールを送ってください。',
} as const;

export const accountWords = {
  title: 'アカウント',
  sessions: 'サインインしているブラウザ',
  sessionsNote: '心当たりのないものがあれば、終わらせてからパスワードを変えてください。',
  device: 'ブラウザ',
  started: 'サインインした日時',
  used: '最後に使った日時',
  here: 'このブラウザ',
  end: '終わらせる',
  endOthers: 'ほかのブラウザをすべて終わらせる',
} as const;

/** 招待のメール: the link makes the account; opening it decides nothing. */
export function invitationMail(facts: {
  name: string;
  by: string;
  role: string;
  link: string;
}): ComposedMail {
  return {
    template: 'staff-invitation',
    subject: '業務デスクへの招待',
    text: [
      `${facts.name} さん`,
      `${facts.by} さんから、業務デスクへ「${facts.role}」として招待されました。`,
      `次のリンクを開き、パスワードと認証アプリを登録してください。リンクは${promises.invitationDays}日間、1回だけ使えます。\n${facts.link}`,
      '心当たりがないときは、このメールを消してください。リンクを人に渡さないでください。',
    ].join('\n\n'),
  };
}
