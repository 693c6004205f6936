import type { Agency } from '@/lib/agency/agency';
import type { FormationMoment } from '@/lib/rules/application/contract-formation';
import type { Deadline } from '@/lib/rules/calendar/deadline';
import type { Charge } from '@/lib/rules/money/charge';
import type { Terms } from '@/lib/rules/terms';
import { chargesOf, parts } from '@/lib/terms/check/charge-parts';
import type { SoldKind } from '@/lib/terms/sold-kind';

/** Terms, and the kinds of product that are sold under them. */
export type SoldUnder = { readonly terms: Terms; readonly kinds: readonly SoldKind[] };

const KINDS: Readonly<Record<SoldKind, string>> = {
  'domestic-stay': '国内の宿泊旅行',
  'domestic-day-trip': '国内の日帰り旅行',
  overseas: '海外旅行',
};

/** What each of the terms says, once where all say the same, else under the kinds of product that are sold under them. */
export function saidByTerms(
  sold: readonly SoldUnder[],
  say: (terms: Terms) => string,
): readonly string[] {
  const sentences = new Set(sold.map(({ terms }) => say(terms)));
  return [...sentences].map((sentence) => {
    if (sentences.size === 1) return sentence;
    const saying = sold.filter(({ terms }) => say(terms) === sentence);
    const kinds = Object.entries(KINDS).filter(([kind]) =>
      saying.some((one) => one.kinds.includes(kind as SoldKind)),
    );
    return `${kinds.map(([, name]) => name).join('・')}（${titlesOf(saying)}）：${sentence}`;
  });
}

function titlesOf(sold: readonly SoldUnder[]): string {
  return [...new Set(sold.map(({ terms }) => terms.title.ja))].join('、');
}

/** お支払いの時期. */
export function paymentTimeInWords({ deposit, paymentDue }: Terms): string {
  if (deposit === null || paymentDue === null) {
    return '旅行代金の全額を、契約が成立した日にいただきます。お申し込みのときは、額の確保だけをします。';
  }
  const atFirst = deposit.maximum === 'price' ? '申込金か全額の、お選びいただいたほう' : '申込金';
  return `${atFirst}を、契約が成立した日にいただきます。お申し込みのときは、額の確保だけをします。残りは、${beforeDepartureInWords(paymentDue.due)}お支払いください（旅行条件書 ${paymentDue.article}）。お申し込みがその期日に間に合わないときは、契約が成立した日に全額をいただきます。`;
}

function beforeDepartureInWords({ count, edge }: Deadline): string {
  const day =
    count === 1
      ? '旅行開始日の前日'
      : `旅行開始日の前日からさかのぼって数えて${count}日目に当たる日`;
  return edge === 'by' ? `${day}までに` : `${day}より前に`;
}

const MOMENTS: Readonly<Record<FormationMoment, string>> = {
  arrival: '当社の承諾のお知らせが、お客様に届いた時',
  dispatch: '当社が承諾のお知らせをお送りした時',
  handover: '当社が契約の書面をお渡しした時',
  acceptance: '当社がお申し込みを承諾した時',
  'acceptance-and-deposit': '当社がお申し込みを承諾し、申込金を受け取った時',
  'dispatch-after-deposit': '申込金を受け取った当社が、承諾のお知らせをお送りした時',
  'arrival-after-deposit': '申込金を受け取った当社の承諾のお知らせが、お客様に届いた時',
};

/** 契約の成立 of an application on this site, which is paid by card. */
export function formationInWords({ formation }: Terms): string {
  const rule = formation.rules.find(
    ({ channels, payments }) => channels.includes('web') && payments.includes('card'),
  );
  if (rule === undefined) return 'いつ成立するかは、旅行条件書のとおりです。';
  return `${MOMENTS[rule.moment]}に成立します（旅行条件書 ${rule.article}）。`;
}

/** 払戻しのお約束 of terms that quote every fee, and of terms under which some fee is found out for the case. */
export function cancellingInWords({ cancellation }: Terms): string {
  const when = '旅行が始まる前は、いつでもお取り消しいただけます。時期に応じて取消料がかかります。';
  return chargesOf(cancellation).some(isFoundOut)
    ? `${when}額は、お申し込みの前にも後にも、このサイトで確かめられます。ただし、当社がお調べして取消料をお知らせする時期があります。その時期は、このサイトからお調べをお申し付けください。`
    : `${when}手続きも額の確認も、お申し込みの前にも後にも、このサイトでできます。払い戻す額と期限は、お取消しの画面と控えに表示します。`;
}

function isFoundOut(charge: Charge): boolean {
  if (['ask', 'atLeast', 'cost'].includes(charge.kind)) return true;
  if ('of' in charge && typeof charge.of === 'object') return true;
  return parts(charge).some(isFoundOut);
}

/** The account for transfers, where the agency has one and some of the terms know a payment that is not by card. */
export function transferInWords(
  { bankAccount }: Pick<Agency, 'bankAccount'>,
  sold: readonly SoldUnder[],
): readonly string[] {
  const taken = sold.some(({ terms }) =>
    terms.formation.rules.some(
      ({ payments }) => payments.includes('deposit') || payments.includes('no-deposit'),
    ),
  );
  if (bankAccount === null || !taken) return [];
  const { bank, branch, kind, number, holder } = bankAccount;
  const account = `${bank} ${branch} ${kind === 'ordinary' ? '普通' : '当座'} ${number} ${holder}`;
  return [
    `お電話や窓口などでのお申し込みでは、お振込みもお受けします。お振込先：${account}。振込手数料は、お客様のご負担です。`,
  ];
}
