import type { ComposedMail } from '../site/mail-names';
import type { CancellationLine } from './cancellation-lines';

/** The mail that confirms a cancellation: the very lines of the screen and the record. */
export function cancellationMail(facts: {
  readonly contactName: string;
  readonly reference: string;
  readonly tourTitle: string;
  readonly departure: string;
  readonly leaving: readonly string[];
  readonly staying: readonly string[];
  readonly lines: readonly CancellationLine[];
  readonly differences: readonly string[];
  readonly hours: string;
  readonly receiptUrl: string;
  /** Where the difference or the rest of the fee is paid; null when nothing is owed. */
  readonly paymentUrl: string | null;
  /** 無連絡不参加: nobody declared it, staff wrote it down. */
  readonly noShow?: boolean;
}): ComposedMail {
  const { staying, lines } = facts;
  const said = facts.noShow ? NO_SHOW : DECLARED;
  const paragraphs = [
    `${facts.contactName} 様`,
    said.lead,
    [
      `予約番号：${facts.reference}`,
      `ツアー：${facts.tourTitle}`,
      `旅行開始日：${facts.departure}`,
      `${said.who}：${facts.leaving.join('、')}`,
      ...(staying.length > 0 ? [`そのまま旅行される方：${staying.join('、')}`] : []),
    ].join('\n'),
    lines.map((line) => `${line.term}：${line.detail}`).join('\n'),
    ...(facts.differences.length > 0
      ? [['お部屋の差額の内訳', ...facts.differences].join('\n')]
      : []),
    ...(facts.paymentUrl === null
      ? []
      : [`ご請求する金額は、こちらからお支払いいただけます。\n${facts.paymentUrl}`]),
    ...said.appeal,
    `控えはこちらからご覧いただけます。\n${facts.receiptUrl}`,
    `ご不明な点は、下記までお問い合わせください。受付は${facts.hours}です。`,
  ];
  return {
    template: said.template,
    subject: `${said.subject}（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

const DECLARED = {
  template: 'cancellation',
  subject: 'お取消しを承りました',
  lead: '次のとおり、お取消しを承りました。',
  who: '取り消した方',
  appeal: [],
} as const;

const NO_SHOW = {
  template: 'no-show',
  subject: 'ご参加がなかったことを記録いたしました',
  lead: 'ご出発の時刻までにご連絡がなく、ご参加がありませんでした。旅行条件書により、次のとおり記録いたしました。',
  who: 'ご参加のなかった方',
  appeal: [
    'ご出発の前にご連絡をいただいていた場合や、お心当たりのない場合は、お手数ですが当社へお知らせください。記録を確かめます。',
  ],
} as const;
