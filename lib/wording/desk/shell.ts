import type { StaffCommand, StaffRole } from '@/lib/rules/staff/permissions';
import { staffObjectionWords } from '../access/staff-objections';

/** The frame of the desk: where one goes, who one is. */
export const deskWords = {
  name: '業務デスク',
  navigation: '業務デスクの主なページ',
  nav: [
    { href: '/desk', label: '今日の仕事', needs: 'desk.open' },
    { href: '/desk/bookings', label: 'ご予約', needs: 'booking.find' },
    { href: '/desk/enquiries', label: 'お問い合わせ', needs: 'enquiry.read' },
    { href: '/desk/departures', label: '出発日', needs: 'departure.read' },
    { href: '/desk/failures', label: '止まったもの', needs: 'mail.read' },
    { href: '/desk/requests/new', label: 'お求めの受付', needs: 'request.file' },
    { href: '/desk/requests', label: '個人情報のお求め', needs: 'request.read' },
    { href: '/desk/incidents', label: '漏えいなどの記録', needs: 'incident.read' },
    { href: '/desk/retention', label: '保存期間', needs: 'retention.read' },
    { href: '/desk/catalogue', label: 'ツアー', needs: 'catalogue.read' },
    { href: '/desk/terms', label: '条件書', needs: 'terms.read' },
    { href: '/desk/general-conditions', label: '約款', needs: 'terms.read' },
    { href: '/desk/staff', label: 'スタッフ', needs: 'staff.read' },
    { href: '/desk/record', label: '操作の記録', needs: 'audit.read' },
  ] as const satisfies readonly { href: string; label: string; needs: StaffCommand }[],
  account: 'アカウント',
  signOut: 'サインアウト',
  publicSite: 'お客様のサイトへ',
  notAllowed: staffObjectionWords['not-allowed'],
  confirmAgain:
    'この操作の前に、もう一度ご本人であることを確かめます。「もう一度確かめる」へ進んでください。',
  confirmLink: 'もう一度確かめる',
  signedOut: 'サインインの時間が終わりました。もう一度サインインしてください。',
} as const;

export const roleWords: Readonly<Record<StaffRole, string>> = {
  clerk: '窓口担当',
  manager: '責任者',
  'privacy-officer': '個人情報責任者',
  auditor: '監査担当',
};

/** What each role is for, beside the choice of one. */
export const roleHints: Readonly<Record<StaffRole, string>> = {
  clerk: 'お申し込みへのお返事、ご予約のご案内、お取消しの受付をします。',
  manager:
    '窓口担当の仕事に加えて、催行の決定、取消料の免除、条件書の公開、スタッフの招待をします。',
  'privacy-officer': '個人情報についてのお求めにお答えします。販売の操作はできません。',
  auditor: '記録を読むだけで、何も変えられません。',
};
