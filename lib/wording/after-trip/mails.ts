import type { ComposedMail, MailName } from '../site/mail-names';
import type { SettlementLine } from './settlements';

export interface AfterTripMailFacts {
  readonly contactName: string;
  readonly reference: string;
  readonly tourTitle: string;
  readonly bookingUrl: string;
}

export interface AfterTripNews {
  readonly subject: string;
  readonly lead: string;
  readonly lines: readonly SettlementLine[];
  /** What somebody of the agency or the traveler wrote; empty where nothing was. */
  readonly note: string;
  /** What comes next. */
  readonly next: readonly string[];
}

/** Tells of what followed a trip, with the lines of its page. */
export function afterTripMail(
  template: MailName,
  facts: AfterTripMailFacts,
  news: AfterTripNews,
): ComposedMail {
  const paragraphs = [
    `${facts.contactName} 様`,
    news.lead,
    [`予約番号：${facts.reference}`, `ツアー：${facts.tourTitle}`].join('\n'),
    news.lines.map(({ term, detail }) => `${term}：${detail}`).join('\n'),
    ...(news.note === '' ? [] : [news.note]),
    ...news.next,
    `ご予約のページ\n${facts.bookingUrl}`,
  ];
  return {
    template,
    subject: `${news.subject}（予約番号 ${facts.reference}）`,
    text: `${paragraphs.join('\n\n')}\n`,
  };
}

/** What the mail of a settlement says around its lines. */
export const settlementNews = {
  'part-refund': {
    subject: '受けられなかった旅行サービスの代金をお返しします',
    lead: 'ご旅行の途中で受けられなかった旅行サービスについて、次のとおり精算いたします。',
    next: ['お返しする金額は、お支払いに使われた方法で手続きをいたします。'],
  },
  'part-kept': {
    subject: '受けられなかった旅行サービスを精算しました',
    lead: 'ご旅行の途中で受けられなかった旅行サービスについて、次のとおり精算いたします。',
    next: [],
  },
  guarantee: {
    subject: '旅程保証により、変更補償金をお支払いします',
    lead: 'ご旅行の内容の変更について、旅程保証により、次のとおり変更補償金をお支払いします。',
    next: ['お支払いの方法は、別にお打ち合わせいたします。'],
  },
  'no-guarantee': {
    subject: '旅程保証についてお知らせします',
    lead: 'ご旅行の内容の変更について、旅程保証の対象になるかを確かめました。次のとおり、変更補償金のお支払いはありません。',
    next: [],
  },
  damages: {
    subject: 'ご旅行での損害・補償についてお知らせします',
    lead: 'ご旅行での損害・補償について、次のとおり決まりました。',
    next: ['お支払いの方法は、別にお打ち合わせいたします。'],
  },
  'no-damages': {
    subject: 'ご旅行での損害・補償についてお知らせします',
    lead: 'ご旅行での損害・補償について、次のとおり決まりました。あらためてお支払いする金額はありません。',
    next: [],
  },
  incident: {
    subject: 'ご旅行中にかかった費用のご請求',
    lead: 'ご旅行中にかかった次の費用は、お客様のご負担となります。期日までにお支払いをお願いいたします。',
    next: [
      'ご予約のページから、カードでお支払いいただけます。ご不明な点は、当社へお知らせください。',
    ],
  },
  paid: {
    subject: '補償のお渡しを記録しました',
    lead: '次の補償をお渡しいたしました。お心当たりのない場合は、当社へお知らせください。',
    next: [],
  },
} as const;
