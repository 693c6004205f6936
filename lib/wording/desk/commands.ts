import type { StaffCommand } from '@/lib/rules/staff/permissions';

/** 操作, as the record of the desk prints it. */
const commandWords: Readonly<Record<StaffCommand, string>> = {
  'desk.open': 'サインイン・本人の確認',
  'account.change': '自分のパスワード・認証アプリなどの変更',
  'work.claim': '仕事を担当',
  'application.read': 'お申し込みを開く',
  'application.accept': 'お申し込みをお受けする',
  'application.reject': 'お申し込みをお断りする',
  'application.review-assistance': '特別な配慮の審査',
  'booking.find': 'ご予約をさがす',
  'booking.read': 'ご予約を開く',
  'booking.cancel': 'お取消しの受付',
  'booking.no-show': '無連絡不参加の記録',
  'booking.part-refund': '旅行開始後の一部の解除',
  'booking.waive-fee': '取消料の免除',
  'booking.take-back-declaration': 'お取消しのお申し出の取りやめ',
  'booking.correct-contact': 'ご連絡先の訂正',
  'booking.correct-names': 'お名前の表記の訂正',
  'booking.substitute': '旅行者の交替へのお返事',
  'booking.emergency-contact': '緊急連絡先を開く',
  'booking.note': '覚え書きを残す',
  'departure.read': '出発日を開く',
  'departure.sell': '受付の開始・停止',
  'departure.decide': '催行の決定',
  'departure.call-off': '催行の中止',
  'departure.notice': '変更のお知らせ',
  'departure.arrange': '手配の記録',
  'departure.final-itinerary': '最終日程表を渡す',
  'departure.list-passengers': '名簿の作成',
  'mail.read': 'メールを開く',
  'mail.resend': 'メールを送り直す',
  'job.retry': '処理のやり直し',
  'refund.retry': '払戻しのやり直し',
  'enquiry.read': 'お問い合わせを開く',
  'enquiry.answer': 'お問い合わせへのお返事',
  'enquiry.pass-on': 'お問い合わせを渡す',
  'request.file': '個人情報のお求めを受け付ける',
  'request.read': '個人情報のお求めを開く',
  'request.answer': '個人情報のお求めへのお返事',
  'catalogue.read': 'ツアーを開く',
  'catalogue.edit': 'ツアーを変える',
  'catalogue.publish': 'ツアーを公開する',
  'terms.read': '条件書を開く',
  'terms.edit': '条件書を変える',
  'terms.publish': '条件書を公開する',
  'staff.read': 'スタッフの一覧を開く',
  'staff.invite': 'スタッフを招待する',
  'staff.change': 'スタッフの役割の変更・停止',
  'staff.reset-access': 'スタッフの登録のやり直し',
  'audit.read': '操作の記録を開く',
};

/** What was done, in words; the code itself for a command that is gone since. */
export function commandInWords(command: string): string {
  const words: Readonly<Record<string, string>> = commandWords;
  return words[command] ?? command;
}
