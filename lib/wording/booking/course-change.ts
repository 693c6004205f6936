import type { ComposedMail } from '../site/mail-names';
import { type BookingMailFacts, bookingMail } from './booking-mails';

/** 日程・コースの変更 by the traveler. */
export const courseChangeWords = {
  title: '出発日の変更',
  link: '出発日の変更',
  lead: 'お客様のご都合で出発日を変えるときは、いまのご予約の取消しと、新しいお申し込みになります。新しいご契約が成立するまで、いまのご予約はそのままです。',
  points: (article: string) => [
    `いまのご予約には、取消しの時点の取消料がかかります（旅行条件書 ${article}）。`,
    '先に新しい出発日のお席を確保します。お申し込みの途中でおやめになっても、いまのご予約は変わりません。',
    '新しい旅行代金は全額をお支払いいただき、いまのご予約の払戻しは、別にお返しします。',
    '新しいお申し込みには、同意や内容の確認を、あらためてお願いします。',
  ],
  now: 'いまのご予約を取り消すと',
  fee: '取消料',
  refund: 'お返しする金額',
  owed: 'ご請求する金額',
  dates: '新しい出発日',
  datesHint: (people: number) => `${people}名様のお席がある日です。料金は大人お一人様の目安です。`,
  date: (from: string, to: string) => `${from} から ${to}`,
  from: (amount: string) => `大人お一人様 ${amount}〜`,
  dateMissing: '新しい出発日を選んでください。',
  noDates: 'このツアーには、変更できる出発日がありません。',
  elsewhere:
    '別のコースになさりたいときは、新しくお申し込みになってから、いまのご予約を取り消してください。',
  submit: 'この日のお席を確保して進む',
  back: 'ご予約のページへ戻る',
  closed: 'いまは、このご予約の出発日を変更できません。',
  came: {
    waiting: (from: string) =>
      `予約番号 ${from} からの変更のお申し込みです。新しいご契約が成立するまで、前のご予約はそのままです。`,
    done: (from: string) => `予約番号 ${from} からの変更です。前のご予約は取り消しました。`,
    kept: (from: string) =>
      `予約番号 ${from} からの変更のお申し込みでしたが、前のご予約は取り消していません。取り消されるときは、前のご予約のページからお手続きください。`,
  },
  toOld: '前のご予約を見る',
  checkTitle: '変更の前のご予約',
  checkLead: (reference: string) =>
    `新しいご契約が成立したときに、予約番号 ${reference} のご予約を取り消します。`,
  newPrice: '新しい旅行代金',
  balance: '差し引き',
  balanceMore: (amount: string) =>
    `${amount} のご負担が増えます（新しい旅行代金 − お返しする金額）`,
  balanceLess: (amount: string) => `${amount} が戻ります（お返しする金額 − 新しい旅行代金）`,
  checkGone:
    '前のご予約は、もうこのお申し込みでは変更できません（取り消されたか、別の日への変更が進んでいます）。前のご予約のページをお確かめください。',
} as const;

/** The new contract stands and the old one too, because what it costs to end it had changed. */
export function courseChangeKeptMail(
  facts: BookingMailFacts & { readonly from: string; readonly cancelUrl: string },
): ComposedMail {
  return bookingMail('course-change-kept', '前のご予約は取り消していません', facts, [
    `新しいご契約が成立しましたが、予約番号 ${facts.from} の前のご予約は、取り消していません。お確かめいただいた取消料が変わったか、前のご予約の様子が変わったためです。`,
    `取り消されるときは、次のページで、いまの取消料をお確かめのうえ、お手続きください。\n${facts.cancelUrl}`,
  ]);
}
