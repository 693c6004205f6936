import { yenInWords } from '../site/money';

/** What happened, for the timeline. An event of a kind not listed is told as an entry without a name. */
const bookingEventWords: Readonly<Record<string, string>> = {
  applied: 'お申し込みを受け付けました',
  accepted: 'お申し込みを承諾しました',
  'contract-formed': '契約が成立しました',
  contracted: '契約が成立しました',
  'payment-authorised': 'カードのご利用を確かめました',
  'payment-captured': '旅行代金をお支払いいただきました',
  'deposit-paid': '申込金をお支払いいただきました',
  'balance-paid': '残りの金額をお支払いいただきました',
  'document-made': '契約書面をお作りしました',
  'final-itinerary-made': '確定書面（最終日程表）をお渡ししました',
  'guardian-asked': '保護者の方に同意をお願いしました',
  'guardian-consent-given': '保護者の方が同意しました',
  'guardian-consent-refused': '保護者の方が同意しませんでした',
  'cancellation-declared': 'お取消しのお申し出を受け付けました',
  'declaration-taken-back': 'お取消しのお申し出は、なかったことになりました',
  'travelers-cancelled': '一部の方の参加を取り消しました',
  cancelled: '取り消しました',
  'unpaid-fee-open': '期日までに、お支払いを確かめられませんでした',
  'fee-waived': '取消料を免除しました',
  'cancelled-by-company': '当社が催行を取りやめました',
  'payment-refused': 'カードでのお支払いができませんでした',
  'auto-terminated': 'カードが使えず、契約は終わりました',
  'tour-started': 'ご旅行が始まりました',
  'no-show': 'ご連絡がなく、ご参加がありませんでした',
  'partially-terminated': 'ご旅行の途中で、この先の契約が終わりました',
  'matter-told': 'ご旅行についてのお申し出を受け付けました',
  'matter-answered': 'ご旅行についてのお申し出にお返事しました',
  'compensation-paid': '補償をお渡ししました',
  'trip-settled': 'ご旅行についての精算を記録しました',
  'tour-ended': 'ご旅行が終わりました',
  'accepted-provisionally': 'お申し込みを仮に承諾しました',
  'ticket-issued': '航空券を発券しました',
  'flight-changed': '便が変わりました',
  closed: 'お手続きがすべて終わりました',
  waitlisted: 'キャンセル待ちに登録しました',
  'waiting-offered': 'お席をご案内し、お返事をお待ちしました',
  'waiting-offer-taken': 'ご案内したお席をお申し込みいただきました',
  'waitlist-expired': 'キャンセル待ちが終わりました',
  'terminated-nonpayment': '期日までにお支払いがなく、契約を解除しました',
  refunded: 'お金をお返ししました',
  'fee-step': '取消料の額が変わりました',
  withdrawn: 'お申し込みを取り下げました',
  lapsed: '期限が過ぎて終わりました',
  rejected: 'お受けできませんでした',
  'consent-withdrawn': '同意を取り消しました',
  'consent-given': '同意しました',
  'mail-undelivered': 'メールをお届けできませんでした',
  'assistance-asked': '特別な配慮について、ご連絡をさしあげました',
  'measures-agreed': '特別な措置の費用をご了承いただきました',
  'certificate-settled': '診断書を確かめました',
  'mail-resent': 'メールを送り直しました',
  'notice-recorded': '旅行についてのお知らせを記録しました',
  'change-proposed': '旅行内容・代金の変更をお知らせしました',
  'change-settled': '変更後の内容で、ご旅行を続けることになりました',
  'contact-changed': '連絡先が変わりました',
  'names-changed': 'お名前の表記が変わりました',
  'course-changed': '日程の変更で、前のご予約を取り消しました',
  'course-change-kept': '日程の変更で、前のご予約を取り消せませんでした',
  'substitution-requested': '旅行者の交替のお申し出を受け付けました',
  'substitution-approved': '旅行者の交替を承諾しました',
  'substitution-paid': '旅行者の交替の費用をお支払いいただきました',
  'substitution-effected': '旅行者の交替の効力が生じました',
  'substitution-refused': '旅行者の交替をお受けできませんでした',
  'substitution-withdrawn': '旅行者の交替のお申し出が取り下げられました',
  'details-erased': 'パスポートと特別な配慮の内容を、預かる期間が過ぎたため消しました',
};

export function eventTitle(kind: string): string {
  return bookingEventWords[kind] ?? '予約の記録が加わりました';
}

/** What is still to come; `amount` is the fee from then on, or what is to be paid. */
const comingWords = {
  answer: () => 'お返事の期限',
  'change-answer': () => '変更へのお返事の期限',
  'waiting-end': () => 'お待ちいただく期限',
  'offer-end': () => 'お席を確保している期限',
  document: () => '契約書面をお渡しする期限',
  balance: (amount: string) => `残りの ${amount} のお支払い期限`,
  fee: (amount: string) => `取消料が ${amount} に変わります`,
  'final-itinerary': () => '最終の日程表をお渡しする期限',
  start: () => 'ご出発',
  end: () => 'お帰り',
  refund: (amount: string) => `${amount} をお返しする期限`,
} as const;

export function comingTitle(coming: {
  what: keyof typeof comingWords;
  amount: number | null;
}): string {
  return comingWords[coming.what](coming.amount === null ? '' : yenInWords(coming.amount));
}

/** 旅行条件書 第8項: the article that gives a moment. */
export const comingArticle = (article: string) => `旅行条件書 ${article}`;
