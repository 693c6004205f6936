import type { SubstitutionRefusal } from '@/lib/rules/contract/substitution-request';
import type { ComposedMail } from '../site/mail-names';
import { yenInWords } from '../site/money';
import { type BookingMailFacts, bookingMail } from './booking-mails';
import { travelersPageWords } from './travelers-page';

/** Why the agency does not agree, as mails and pages say it. */
export const substitutionRefusalWords: Readonly<Record<SubstitutionRefusal, string>> = {
  'carrier-or-lodging': '運送機関または宿泊機関などが、旅行者の交替を認めていないため',
  'conditions-not-met': '新しく参加される方が、このご旅行のお申し込みの条件に合わないため',
  'too-late': 'ご出発までに、手配先への変更が間に合わないため',
  'not-paid': '承諾のあと、費用のお支払いを確かめられなかったため',
};

/** What has become of a 交替; nobody is named but by their place. */
export type SubstitutionTold =
  | { readonly kind: 'asked' | 'withdrawn'; readonly place: number }
  | {
      readonly kind: 'approved';
      readonly place: number;
      readonly feeYen: number;
      readonly reissueYen: number;
    }
  | { readonly kind: 'effected'; readonly place: number; readonly paidYen: number }
  | {
      readonly kind: 'refused';
      readonly place: number;
      readonly reason: SubstitutionRefusal;
      readonly note: string;
    };

export interface SubstitutionMailFacts extends BookingMailFacts {
  readonly article: string;
  /** Where it is looked at, paid and withdrawn. */
  readonly page: string;
}

const who = (place: number) => travelersPageWords.person(place - 1);
const stays = '交替の効力が生じるまでは、はじめの方が旅行者のままです。';

/** 旅行者の交替, to the contact. */
export function substitutionMail(
  facts: SubstitutionMailFacts,
  told: SubstitutionTold,
): ComposedMail {
  const { page, article } = facts;
  const of = who(told.place);
  switch (told.kind) {
    case 'asked':
      return bookingMail('substitution-asked', '旅行者の交替のお申し出を受け付けました', facts, [
        `${of}の旅行者の交替のお申し出を受け付けました。手配先に確かめてから、お受けできるかどうかと費用をお知らせします。`,
        `交替は、当社が承諾し、費用のお支払いがあったときに効力が生じます（旅行条件書 ${article}）。${stays}お申し出は、効力が生じるまで無料で取り下げられます。\n${page}`,
      ]);
    case 'approved':
      return bookingMail('substitution-approved', '旅行者の交替を承諾します', facts, [
        `${of}の旅行者の交替を承諾します。次の費用をお支払いいただいたときに、交替の効力が生じます（旅行条件書 ${article}）。`,
        costLines(told),
        `お支払いは、次のページからお願いします。${stays}お支払いにならないときは、同じページで無料でお取り下げいただけます。\n${page}`,
      ]);
    case 'effected':
      return bookingMail('substitution-effected', '旅行者の交替の効力が生じました', facts, [
        `${of}の旅行者の交替の効力が生じました。ご契約の権利と義務は、新しく参加される方に移りました（旅行条件書 ${article}）。`,
        ...(told.paidYen > 0 ? [`お支払いいただいた費用：${yenInWords(told.paidYen)}`] : []),
        '新しく参加される方のお名前は、ご予約のページでお確かめください。すでにお渡しした契約書面は、お渡ししたときのままです。はじめの方のパスポートと特別な配慮の内容は消しました。',
      ]);
    case 'withdrawn':
      return bookingMail(
        'substitution-withdrawn',
        '旅行者の交替のお申し出を取り下げました',
        facts,
        [
          `${of}の旅行者の交替のお申し出を取り下げました。費用はかかりません。はじめの方が、そのままご旅行になれます。`,
          '新しく参加される予定だった方の情報は消しました。',
        ],
      );
    case 'refused':
      return bookingMail('substitution-refused', '旅行者の交替をお受けできませんでした', facts, [
        `${of}の旅行者の交替をお受けできませんでした。費用はかかりません。はじめの方が、そのままご旅行になれます（旅行条件書 ${article}）。`,
        `理由：${substitutionRefusalWords[told.reason]}`,
        ...(told.note === '' ? [] : [told.note]),
        '新しく参加される予定だった方の情報は消しました。',
      ]);
  }
}

/** 費用: the agency's own and what third parties charge, and both together. */
export function costLines({
  feeYen,
  reissueYen,
}: {
  readonly feeYen: number;
  readonly reissueYen: number;
}): string {
  return [
    `交替手数料：${yenInWords(feeYen)}`,
    ...(reissueYen > 0 ? [`切符などの再発行の費用：${yenInWords(reissueYen)}`] : []),
    `合計：${yenInWords(feeYen + reissueYen)}`,
  ].join('\n');
}
