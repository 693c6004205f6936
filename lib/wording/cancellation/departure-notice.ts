import type { NoticeKind } from '@/lib/rules/cancellation/notice-effect';
import type { BookingMailFacts } from '../booking/booking-mails';
import type { ComposedMail } from '../site/mail-names';

/** お知らせの種類. */
export const noticeKindWords: Readonly<Record<NoticeKind, string>> = {
  'important-change': '旅行の内容の重要な変更',
  'price-increase': '旅行代金の増額',
  'fare-revision': '運賃・料金の改定による旅行代金の増額',
  'force-majeure': '天災・運送機関の運休など',
  'agency-fault': '当社の責任により、旅行の実施ができないこと',
};

type Facts = Pick<
  BookingMailFacts,
  'contactName' | 'reference' | 'tourTitle' | 'period' | 'bookingUrl'
>;

interface Said {
  readonly kind: NoticeKind;
  readonly text: string;
  /** Whether there is a contract yet. */
  readonly formed: boolean;
  readonly freed: { readonly until: string; readonly article: string } | null;
  readonly cancelUrl: string;
}

/** 変更・増額・催行不能のお知らせ: what happened, and whether one may leave without a fee, and until when. */
export function departureNoticeMail(facts: Facts, said: Said): ComposedMail {
  return {
    template: 'departure-notice',
    subject: `ご旅行についての大切なお知らせ（予約番号 ${facts.reference}）`,
    text: `${[
      `${facts.contactName} 様`,
      '次の旅行について、お知らせがあります。',
      [
        `予約番号：${facts.reference}`,
        `ツアー：${facts.tourTitle}`,
        `期間：${facts.period}`,
        `お知らせ：${noticeKindWords[said.kind]}`,
      ].join('\n'),
      said.text,
      consequence(said),
      `ご予約のページ\n${facts.bookingUrl}`,
    ].join('\n\n')}\n`,
  };
}

function consequence({ formed, freed, cancelUrl }: Said): string {
  if (!formed) {
    return '契約はまだ成立していません。お申し込みは、取消料なしで取り下げることができます。';
  }
  if (freed === null) {
    return '旅行条件書の定めでは、このお知らせによって取消料がかからなくなることはありません。ご不明な点は、お問い合わせください。';
  }
  return `このお知らせを理由に、${freed.until}まで、取消料なしで取り消すことができます（旅行条件書 ${freed.article}）。そのままご参加になる方のお手続きは要りません。お取消しは、次のページでお手続きください。\n${cancelUrl}`;
}
