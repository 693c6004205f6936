import type { Agency } from '@/lib/agency/agency';

/** Stored with every enquiry; a changed text takes a new date. */
export const ENQUIRY_NOTICE_VERSION = '2026-11-30';

export const enquiryNoticeWords = {
  title: 'お聞きする情報の使いみち',
  more: '個人情報の取り扱いについて',
} as const;

/**
 * What an enquirer is told before the first field: an enquirer is no applicant, and their data serve the answer alone.
 *
 * Purpose (D1-U1), who may get it (D1-4a, D1-T1), which of it (D0-T4), group companies (D1-J1), contractors (D1-E1).
 */
export function enquiryNotice({ groupCompanies }: Agency): readonly string[] {
  const group = groupCompanies.map(({ name }) => name).join('、');
  return [
    'お名前、ご連絡先、お問い合わせの内容は、お返事と、お問い合わせに関係する相手先への確認のためだけに使います。旅行のご案内などには使いません。',
    '内容によっては、お答えに必要な範囲で、第三者（宿泊・運送などの会社や公的な機関。外国にあるものを含みます）に渡すことがあります。渡すことがあるのは、お名前、電話番号、メールアドレスと、お書きになった内容です。内容にご住所・年齢・性別などをお書きになったときは、それを含みます。',
    '渡したときは、相手、項目、理由を記録し、お問い合わせのページでお知らせします。',
    ...(group === ''
      ? []
      : [
          `当社で扱っていない商品のお問い合わせなどは、グループ会社（${group}）と、ご連絡と対応に最小限必要なもの（お名前、電話番号など）だけを共同で使うことがあります。`,
        ]),
    'お返事の仕事の一部を、秘密を守る契約を結んだ会社に任せることがあります。',
    'カードの番号、パスポートの番号、ご病気などの詳しい事情は、書かないでください。',
  ];
}
