/** What of an enquiry a company of the group may get from the desk, and what for: the joint use a new profile begins with. */
export const jointUseBegun = {
  items: ['お名前', '電話番号', 'メールアドレス', 'お問い合わせの内容'],
  purposes: ['お問い合わせへのご連絡と対応'],
} as const;
