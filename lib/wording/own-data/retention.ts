import type { RetentionRule } from '@/lib/rules/privacy/retention';
import { promises } from '@/lib/rules/promises';

/** なぜ残すか: said to whoever wants something erased, with the last day. */
export const retentionReason: Readonly<Record<RetentionRule, (until: string) => string>> = {
  'trip-ahead': (until) =>
    `これからのご旅行（${until}まで）の手配に必要なため、いまは消せません。ご旅行が終わってから、もう一度お求めください。`,
  'contract-papers': (until) =>
    `契約の書面は、旅行が終わった日の翌日から2年（${until}まで）保存することになっています。その後に消します。`,
  'tax-books': (until) =>
    `帳簿と取引の書類は、法人税法などにより7年（${until}まで）保存することになっています。その後に消します。`,
  'consent-evidence': (until) =>
    `同意の記録は、あとから確かめられるように5年（${until}まで）保存します。その後は、だれのものか分からない形だけを残します。`,
};

/** Enquiries by which somebody has declared to leave: which are kept, why, until when. */
export const keptEnquiriesReason = (references: readonly string[]) =>
  `次のお問い合わせは、お取消しのお申し出を含むため、お取消しの手続きが済むまで残します（${references.join('、')}）。手続きの後は、最後のやり取りから${promises.enquiryKeptDays}日で消えます。`;

/** Stands where the words of a mail about assistance stood. */
export const erasedMailText = 'このメールの本文は、特別な配慮にかかわる内容のため、消しました。';
