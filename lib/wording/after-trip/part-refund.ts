import type { PartCause, PartEnd } from '@/lib/rules/cancellation/part-end';
import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';
import type { SettlementLine } from './settlements';

export const partCauseWords: Readonly<Record<PartCause, string>> = {
  'service-unavailable': '旅行サービスを受けられなくなったため（お客様による一部の解除）',
  'cannot-travel': 'ご病気などで、旅行の継続に耐えられないため（当社による一部の解除）',
  'anti-social': '反社会的勢力に当たるため（当社による一部の解除）',
  disobedience: '指示に従わず、団体行動の規律を乱したため（当社による一部の解除）',
  'force-majeure': '当社の手の及ばない事由で、旅行の継続ができないため（当社による一部の解除）',
};

/** 旅行開始後の一部の解除 at the desk. */
export const partRefundWords = {
  title: '旅行開始後の一部の解除',
  lead: '旅行が始まった後に受けられなかった旅行サービスの代金をお返しします。受けられなかったサービスの代金と、宿や運送機関などが請求する取消料などを入れると、お返しする金額が出ます。',
  back: 'ご予約へ戻る',
  cause: '理由',
  causeMissing: '理由を選んでください。',
  choose: '選んでください',
  fault: '当社の責任によるもの',
  part: '受けられなかった旅行サービスの代金',
  partHint: '旅行代金のうち、そのサービスに当たる額です。',
  charges: '宿・運送機関などへ支払う取消料など',
  chargesHint: 'なければ0と入れてください。',
  unit: '円',
  ends: 'この先の旅行も、ここで終わります',
  endsHint: '旅行を続けるときは、印を付けません。',
  calculate: '金額を出す',
  figures: 'お返しする金額',
  explanation: '受けられなかったサービスと、ご説明した内容',
  explanationHint:
    'お客様へのメールに、そのまま載ります。当社から解除するときは、先にご説明したことを書きます。',
  explainedOn: 'ご説明した日',
  explainedHint: '当社から解除するときに入れます。',
  explainedAt: 'ご説明した時刻',
  confirm: (yen: number) =>
    yen === 0
      ? '減らす金額はないと決めて知らせる'
      : `${yenInWords(yen)}を旅行代金から減らして知らせる`,
  returnArranged:
    'お客様のお求めがあれば、出発地へ戻るための手配をお引き受けします。その費用はお客様のご負担です。',
  errors: {
    part: '1円以上の金額を、数字で入れてください。',
    charges: '金額を、数字で入れてください。なければ0です。',
    explained: 'ご説明した日と時刻を入れてください。',
    text: {
      missing: '受けられなかったサービスと、ご説明した内容を書いてください。',
      tooLong: '1,000文字までで書いてください。',
      wrong: '使えない文字が入っています。',
    },
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このご予約は見つかりません。',
    'not-on-trip': '旅行が始まった後のご予約で、ご参加になった方がいるときに使えます。',
    'cannot-end': '旅行はすでに終わっています。「ここで終わります」の印を外してください。',
    'payment-pending':
      'カード会社からのお支払いの確認を待っています。しばらくしてから、もう一度お試しください。',
    'not-in-terms': 'ご契約の旅行条件書に、この場合の払戻しの定めがありません。',
    'not-in-list': 'この理由による解除は、ご契約の旅行条件書に定めがありません。',
    'explanation-missing':
      '解除の前に、理由をご説明する必要があります。ご説明した内容を入れてください。',
    'explained-late': 'ご説明の日時が、いまより後か、旅行の開始より前になっています。',
    'more-than-price': '受けられなかったサービスの代金が、旅行代金を超えています。',
    'changed-meanwhile':
      '金額を出した後に、ご予約の内容が変わりました。金額をもう一度お確かめください。',
    'form-used': 'この画面での精算は、すでに済んでいます。最新の内容をご確認ください。',
  },
  done: (amount: string) =>
    `${amount}を旅行代金から減らし、お支払い済みの分をお返しします。お客様にメールでお知らせしました。`,
} as const;

/** What is taken off the price and why, as mail, page and record carry it. `due` is null where nothing goes back. */
export function partRefundLines(facts: {
  readonly cause: PartCause;
  readonly chargesYen: number;
  readonly end: PartEnd;
  /** What of it is sent; the rest is taken off what is still owed. */
  readonly refundYen: number;
  readonly due: string | null;
}): readonly SettlementLine[] {
  const { end, refundYen } = facts;
  const deducted = end.undeducted - end.refund;
  return [
    { term: '理由', detail: partCauseWords[facts.cause] },
    { term: '受けられなかった旅行サービスの代金', detail: yenInWords(end.undeducted) },
    { term: '宿・運送機関などへ支払う取消料など', detail: yenInWords(facts.chargesYen) },
    { term: '差し引く金額', detail: yenInWords(deducted) },
    { term: '旅行代金から減らす金額', detail: yenInWords(end.refund) },
    ...(refundYen === end.refund
      ? []
      : [{ term: 'お支払いの残りに充てる金額', detail: yenInWords(end.refund - refundYen) }]),
    { term: 'お返しする金額', detail: yenInWords(refundYen) },
    ...(facts.due === null ? [] : [{ term: 'お返しする期日', detail: `${facts.due}まで` }]),
    { term: '根拠', detail: `旅行条件書 ${end.article}` },
  ];
}

/** The other figure: what it would be if the charges were taken off, or were not. */
export function otherFigure(end: PartEnd, chargesYen: number): SettlementLine {
  const deducts = end.refund < end.undeducted;
  return deducts
    ? { term: '差し引かない場合', detail: yenInWords(end.undeducted) }
    : {
        term: '差し引く場合',
        detail: yenInWords(Math.max(end.undeducted - chargesYen, 0)),
      };
}
