import type { StaffChange, StaffChangeObjection } from '@/lib/rules/staff/staff-change';
import { staffObjectionWords } from '../access/staff-objections';
import type { ComposedMail } from '../site/mail-names';
import { roleWords } from './shell';

export const staffChangeWords = {
  title: (name: string) => `スタッフ　${name}`,
  facts: 'いまの登録',
  state: '状態',
  active: '業務デスクを使えます',
  disabled: (when: string) => `停止中（${when}から）`,
  sessions: 'サインインしているブラウザ',
  sessionCount: (count: number) => `${count}件`,
  invitations: '受け取られていない招待',
  claims: '担当している仕事',
  role: '役割を変える',
  roleLead: '変えると、すぐに新しい役割になります。ご本人にはメールでお知らせします。',
  roleSubmit: '役割を変える',
  disable: '停止する',
  disableLead:
    'サインインはすぐに終わり、担当していた仕事はほかの人が担当できるようになります。この人が送った招待は使えなくなります。した仕事の記録は残ります。ご本人にはメールでお知らせします。',
  enable: '再開する',
  enableLead:
    '前と同じ役割、同じパスワードと認証アプリで、また業務デスクを使えるようになります。ご本人にはメールでお知らせします。',
  back: 'スタッフの一覧へ',
  done: '変えました。ご本人にメールでお知らせしました。',
} as const;

export const staffChangeRefusalWords: Readonly<
  Record<StaffChangeObjection | 'not-allowed' | 'confirm-again' | 'not-found', string>
> = {
  ...staffObjectionWords,
  'not-found': 'このスタッフは見つかりません。',
  unchanged: 'いまと同じです。ほかの責任者が先に変えたのかもしれません。',
  'last-manager':
    'サインインできる責任者がいなくなるため、変えられません。先に、ほかの方を責任者にしてください。',
  disabled: '停止中の人の役割は変えられません。先に再開してください。',
};

const CHANGED = {
  disable: {
    subject: '業務デスクの利用が停止されました',
    said: '業務デスクの利用を停止しました。サインインはすべて終わりました。',
  },
  enable: {
    subject: '業務デスクの利用が再開されました',
    said: '業務デスクをまた使えるようにしました。前と同じパスワードと認証アプリでサインインしてください。',
  },
} as const;

/** Tells somebody of the staff what was changed about them, and by whom. */
export function staffChangedMail(facts: {
  name: string;
  by: string;
  change: StaffChange;
  url: string;
}): ComposedMail {
  const { name, by, change, url } = facts;
  const { subject, said } =
    change.kind === 'role'
      ? {
          subject: '業務デスクでの役割が変わりました',
          said: `業務デスクでの役割を「${roleWords[change.role]}」に変えました。`,
        }
      : CHANGED[change.kind];
  return {
    template: 'staff-changed',
    subject,
    text: [
      `${name} さん`,
      `${by} さんが、${said}`,
      ...(change.kind === 'disable' ? [] : [url]),
      '心当たりがないときは、すぐに責任者へお知らせください。',
    ].join('\n\n'),
  };
}
