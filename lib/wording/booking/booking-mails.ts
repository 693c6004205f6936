import type { ApplicationRefusalReason } from '@/lib/rules/application/application-refusal';
import type { ComposedMail, MailName } from '../site/mail-names';
import { yenInWords } from '../site/money';
import { summary } from './mail-summary';
import { applicationRefusalWords } from './refusals';

const insurance = '旅行中の病気や事故、持ち物の損害に備えて、旅行保険へのご加入をおすすめします。';

/** What every mail of a booking says about it. */
export type BookingMailFacts = {
  contactName: string;
  reference: string;
  tourTitle: string;
  /** 2027年1月11日（月・祝）から… */
  period: string;
  people: number;
  totalYen: number;
  bookingUrl: string;
};

/** A mail about a booking: its reader, an opening, what is booked, the rest. */
export function bookingMail(
  template: MailName,
  subject: string,
  facts: BookingMailFacts,
  paragraphs: readonly string[],
): ComposedMail {
  const [opening = '', ...rest] = paragraphs;
  const blocks = [`${facts.contactName} 様`, opening, summary(facts), ...rest];
  return {
    template,
    subject: `${subject}（予約番号 ${facts.reference}）`,
    text: `${[...blocks, `ご予約のページ\n${facts.bookingUrl}`].join('\n\n')}\n`,
  };
}

/** Who needs assistance, and who comes along for it (D2-4.6d). */
export interface CarerNames {
  readonly of: string;
  readonly carer: string;
}

/** The condition of a carer; nothing where there is none. */
export function carerLines(names?: CarerNames): string[] {
  if (names === undefined) return [];
  const { of, carer } = names;
  return [
    `${of} 様のご参加には、${carer} 様に、介助をされる方としてご一緒いただくことを条件とします。${carer} 様がお取消しになるときは、先に当社へご相談ください。`,
  ];
}

/** 承諾の通知: its arrival makes the contract. */
export function acceptanceMail(facts: BookingMailFacts, carer?: CarerNames) {
  return bookingMail('acceptance', 'お申し込みを承諾しました', facts, [
    'お申し込みをありがとうございます。当社は、次のお申し込みを承諾します。',
    ...carerLines(carer),
    '契約は、このお知らせがお客様に届いた時、またはご予約の画面に表示された時の、どちらか早いほうに成立します。成立した後のお取消しには、旅行条件書に定めた取消料がかかることがあります。',
    insurance,
  ]);
}

/** お申し込みの受付: not a contract yet. */
export function applicationMail(
  facts: BookingMailFacts & {
    answerBy: string;
    guardians: readonly string[];
    assistance: boolean;
    /** It asks for a place in the line: no seats are held. */
    line?: boolean;
  },
) {
  const waiting = [
    ...(facts.guardians.length > 0
      ? [`保護者の方（${facts.guardians.map((name) => `${name} 様`).join('、')}）の同意`]
      : []),
    ...(facts.assistance ? ['特別な配慮の確認'] : []),
  ];
  return bookingMail('application', 'お申し込みを受け付けました', facts, [
    'お申し込みを受け付けました。契約はまだ成立していません。料金もかかっていません。',
    `${waiting.join('と')}が済んでから、お受けできるかどうかをお返事します。\nお返事の期限：${facts.answerBy}\n${facts.line ? 'お受けできるときは、キャンセル待ちに登録します。順番は、お申し込みの順です。' : 'それまで、お席を確保しています。'}`,
  ]);
}

/** 任意の同意: an item with a line for each traveler who decided on it. */
export type MailedConsent = {
  title: string;
  decisions: readonly { name: string; granted: boolean }[];
};

function optionalConsents(consents: readonly MailedConsent[], bookingUrl: string): string[] {
  if (consents.length === 0) return [];
  const blocks = consents.map(({ title, decisions }) => {
    const lines = decisions.map(
      ({ name, granted }) => `・${name} 様：${granted ? '同意した' : '同意しなかった'}`,
    );
    return [title, ...lines].join('\n');
  });
  return [
    `任意の同意は、次のとおり承りました。いつでも変えられます。\n${bookingUrl}/consents`,
    ...blocks,
  ];
}

/** 契約の成立 */
export function contractMail(
  facts: BookingMailFacts & {
    formedAt: string;
    method: string;
    paidYen: number;
    /** 残りの旅行代金: what, by when, where it is paid, and what follows when it is not; null when all is paid. */
    rest: { restYen: number; dueDay: string; article: string; unpaid: string } | null;
    /** 特別な措置に要する費用 that is paid later; 0 for none. */
    laterYen: number;
    consents: readonly MailedConsent[];
  },
) {
  const { rest } = facts;
  return bookingMail('contract', 'ご契約が成立しました', facts, [
    `契約が成立し、カードでのお支払いを承りました。\n契約が成立した日時：${facts.formedAt}\n${rest === null ? 'お支払い' : '申込金のお支払い'}：${yenInWords(facts.paidYen)}（${facts.method}）`,
    ...(rest === null
      ? []
      : [
          `お支払いの残り：${yenInWords(rest.restYen)}\nお支払いの期日：${rest.dueDay}（旅行条件書 ${rest.article}）\n期日までに、ご予約のページからお支払いください。${rest.unpaid}`,
        ]),
    ...(facts.laterYen === 0
      ? []
      : [
          `特別な措置に要する費用：${yenInWords(facts.laterYen)}\nご出発の前に、ご予約のページからお支払いください。`,
        ]),
    '契約書面を、ご予約のページに載せました。いま取り消すといくらかかるのかも、いつでもそこで確かめられます。',
    ...optionalConsents(facts.consents, facts.bookingUrl),
    insurance,
  ]);
}

/** カードの不承認による自動解除 */
export function autoTerminatedMail(facts: BookingMailFacts) {
  return bookingMail('auto-terminated', 'カードのお支払いができず、契約が解除されました', facts, [
    'カード会社がお支払いを承認しなかったため、旅行条件書の定めにより、契約は自動的に解除されました。',
    '料金も取消料もかかりません。お席は、ほかの方にまわりました。別のカードでのお申し込みをお待ちしています。',
  ]);
}

export function withdrawnMail(facts: BookingMailFacts) {
  return bookingMail('withdrawn', 'お申し込みを取り下げました', facts, [
    'お申し出により、契約が成立する前にお申し込みを取り下げました。',
    '料金はかかりません。カードのご利用枠の確保も取り消しました。',
  ]);
}

export function lapsedMail(facts: BookingMailFacts) {
  return bookingMail('lapsed', 'お申し込みは期限が過ぎて終わりました', facts, [
    '期限までに、お受けするために必要なことがそろわなかったため、お申し込みは終わりました。契約は成立していません。',
    '料金はかかりません。カードのご利用枠の確保も取り消しました。',
  ]);
}

/** The notice of acceptance could not be delivered and was seen on no page: it made no contract. */
export function undeliveredMail(facts: BookingMailFacts) {
  return bookingMail('lapsed', 'お申し込みは期限が過ぎて終わりました', facts, [
    '承諾のお知らせを期限までにお届けできなかったため、お申し込みは終わりました。契約は成立していません。',
    '料金はかかりません。カードのご利用枠の確保も取り消しました。',
  ]);
}

/** お断り: the ground in the words of the terms, and what the clerk wrote about it. */
export function rejectedMail(
  facts: BookingMailFacts,
  answer: { reason: ApplicationRefusalReason; note: string; article: string },
) {
  const { reason, note, article } = answer;
  return bookingMail('rejected', 'お申し込みをお受けできませんでした', facts, [
    `誠に申し訳ありませんが、このお申し込みはお受けできません。契約は成立していません。\n理由：${applicationRefusalWords[reason]}（旅行条件書 ${article}）${note === '' ? '' : `\n${note}`}`,
    '料金はかかりません。カードのご利用枠の確保も取り消しました。',
  ]);
}

export function guardianRefusedMail(facts: BookingMailFacts) {
  return bookingMail('guardian-refused', 'お申し込みをお受けできませんでした', facts, [
    '保護者の方から、同意されないというお返事をいただきました。そのため、このお申し込みはお受けできません。契約は成立していません。',
    '料金はかかりません。カードのご利用枠の確保も取り消しました。',
  ]);
}

/** To the guardian: the link shows what is asked; opening it decides nothing. */
export function guardianRequestMail(facts: {
  guardianName: string;
  applicantName: string;
  minorName: string;
  tourTitle: string;
  period: string;
  until: string;
  link: string;
}): ComposedMail {
  return {
    template: 'guardian-consent',
    subject: 'ご旅行への同意のお願い',
    text: `${[
      `${facts.guardianName} 様`,
      `${facts.applicantName} 様から、${facts.minorName} 様のご旅行のお申し込みがありました。保護者の方の同意をお願いします。`,
      [`ツアー：${facts.tourTitle}`, `期間：${facts.period}`, `お返事の期限：${facts.until}`].join(
        '\n',
      ),
      `次のページで内容をお確かめのうえ、お返事ください。ページを開いただけでは、何も決まりません。\n${facts.link}`,
      'お心当たりがないときは、このメールをそのまま消してください。このリンクを人に渡さないでください。',
    ].join('\n\n')}\n`,
  };
}
