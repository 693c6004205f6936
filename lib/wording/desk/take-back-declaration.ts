import { staffObjectionWords } from '../access/staff-objections';
import { type BookingMailFacts, bookingMail } from '../booking/booking-mails';
import type { ComposedMail } from '../site/mail-names';

/** お取消しのお申し出 that waits for its fee, and that it does not count any more. */
export const takeBackDeclarationWords = {
  waits: (moment: string, people: number) =>
    `${moment}に、このサイトで${people}名のお取消しのお申し出をいただいています。取消料をお調べして、お取消しを受け付けてください。`,
  link: 'お申し出を取りやめる',
  title: 'お取消しのお申し出の取りやめ',
  lead: 'お申し出をなかったことにして、ご契約をそのまま続けます。お客様にメールでお知らせします。',
  declaredAt: 'お申し出の日時',
  travelers: '取り消す方',
  law: 'お取消しのお申し出は、お客様おひとりのお考えでは撤回できません（民法第540条第2項）。お客様からのご希望があり、当社も同意するときにだけ、取りやめます。',
  after:
    '取りやめた後は、お支払いの期日などが、お申し出の前と同じに働きます。後から取り消されるときの取消料は、そのときのお申し出の日時で決まります。',
  preview: 'お客様に届くメール',
  sure: 'お客様のご希望を確かめました',
  sureMissing: 'お客様のご希望を確かめて、しるしを付けてください。',
  submit: 'お申し出を取りやめ、お客様に知らせる',
  none: '待っているお取消しのお申し出はありません。',
  back: 'ご予約へ戻る',
  done: 'お取消しのお申し出を取りやめました。お客様にメールでお知らせしました。',
  refusals: {
    ...staffObjectionWords,
    'not-declared':
      'このお申し出は、もう待っていません。取り消したか、取りやめたかを、ご予約の記録で確かめてください。',
  },
} as const;

/** The mail that tells that a declaration does not count any more. */
export const declarationTakenBackMail = (
  facts: BookingMailFacts,
  declaredAt: string,
): ComposedMail =>
  bookingMail(
    'declaration-taken-back',
    `お取消しのお申し出を取りやめました（予約番号 ${facts.reference}）`,
    facts,
    [
      `${declaredAt}にいただいたお取消しのお申し出を、お客様のご希望により、取りやめました。ご契約は、そのまま続いています。取消料はかかりません。`,
      'お支払いの期日は、お申し出の前と変わりません。後から取り消されるときの取消料は、そのときのお申し出の日時で決まります。',
      'お心当たりのないときは、すぐに当社までご連絡ください。',
    ],
  );
