import type { ContractKind, Terms } from '@/lib/rules/terms';
import { standardTerms } from './empty-sections';

/** The articles of a file begun from nothing: one for each figure, those of the standard terms after the agency's own. */
export function emptyArticles(contractKind: ContractKind) {
  const base = standardTerms(contractKind);
  if (base === null) return OWN;
  return [
    ...OWN,
    printedAs(base, '第7条', '第4条'),
    AGES,
    printedAs(base, '第9条', '第6条'),
    printedAs(base, '第10条', '第7条'),
    FREE,
    ended(contractKind),
  ];
}

function printedAs(base: Terms, from: string, no: string) {
  const article = base.articles.find((one) => one.no === from);
  if (article === undefined) throw new RangeError(`${base.id} prints no ${from}`);
  return { ...article, no };
}

const OWN = [
  {
    no: '第1条',
    title: 'お申し込みと契約の成立',
    paragraphs: [
      '旅行契約は、{{agency.name}}（以下「当社」といいます。）がお申し込みを承諾する旨の通知がお客様に届いた時に成立します。',
    ],
  },
  {
    no: '第2条',
    title: '取消料',
    paragraphs: [
      'お客様は、次の取消料をお支払いいただくことで、いつでも旅行契約を解除できます。お申し出は{{acceptance.hours}}に受け付け、時間外のお申し出は次の営業時間の受付とします。',
      '{{cancellation.table}}',
    ],
  },
  {
    no: '第3条',
    title: '払い戻し',
    paragraphs: [
      '払い戻す額があるときは、旅行開始前の解除では解除の翌日から{{refund.beforeStart.deadline.count}}日以内に、旅行開始後の解除では旅行終了日の翌日から{{refund.afterStart.deadline.count}}日以内に払い戻します。',
    ],
  },
];

const AGES = {
  no: '第5条',
  title: '年齢による条件',
  paragraphs: [
    'お申し込みの日に{{eligibility.guardianConsentBelow}}歳未満の方は、{{eligibility.signer}}の同意書をご提出ください。旅行開始日に{{eligibility.accompaniedBelow}}歳未満の方は、保護者とご一緒にご参加いただきます。',
  ],
};

const FREE = {
  no: '第8条',
  title: '取消料のかからない解除',
  paragraphs: [
    '旅行を始める前に次のいずれかに当たるときは、第2条の取消料なしで旅行契約を解除できます。',
    '（1）当社が契約内容を変え、それが重要な変更であるとき',
    '（2）運賃・料金の改定により旅行代金が増額されたとき',
    '（3）自然災害、戦争、暴動、サービスの停止、官公署の命令などにより、旅行を安全に滞りなく進められなくなったとき、またはそのおそれが極めて大きいとき',
    '（4）当社が、第7条の期日までに最終旅行日程表をお渡ししなかったとき',
    '（5）当社の責任により、契約書面の日程どおりの実施ができなくなったとき',
  ],
};

const OTHER_DAYS = {
  'package-domestic': '日帰り旅行は{{minimumParticipants.dayTrip.count}}日目',
  'package-overseas':
    '{{cancellation.periods.peak}}に旅行を開始するときは{{minimumParticipants.peak.deadline.count}}日目',
  'arranged-air': '',
} as const;

function ended(contractKind: ContractKind) {
  return {
    no: '第9条',
    title: '当社による解除',
    paragraphs: [
      '1 当社は、次のいずれかに当たるときは、わけをご説明のうえ、旅行を始める前に旅行契約を解除することがあります。',
      '（1）あらかじめ示した参加条件を満たさないと分かったとき',
      '（2）病気や、必要な介助者がいないことなどにより、旅行に耐えられないと認められるとき',
      '（3）ほかのお客様の迷惑になり、または団体での行動を妨げるおそれがあるとき',
      '（4）契約の内容について、道理にかなう範囲を超える負担を求められたとき',
      '（5）参加される方が、契約書面に記載した最少催行人員に満たないとき',
      '（6）雪不足のように、あらかじめ示した実施の条件が満たされないとき、またはそのおそれが極めて大きいとき',
      '（7）当社の力の及ばないことが起こり、日程どおりの安全で滞りのない実施ができなくなったとき、またはそのおそれが極めて大きいとき',
      '（8）第4条（5）から（7）までのいずれかに当たると分かったとき',
      `2 前項（5）による解除は、旅行開始日の前日からさかのぼって数えて{{minimumParticipants.stay.count}}日目（${OTHER_DAYS[contractKind]}）に当たる日より前にお知らせします。`,
      '3 旅行を始めたあとでも、お客様が旅行を続けられないとき、当社の指示に従わず団体行動の規律を乱すとき、第4条（5）から（7）までのいずれかに当たると分かったとき、当社の力の及ばないことが起こり旅行を続けられなくなったときは、理由をご説明して、旅行契約の一部を解除することがあります。',
      '4 旅行代金がお支払いの期日までに支払われないときは、当社は、期日の翌日に、お客様が旅行契約を解除されたものとして扱います。この場合は、取消料と同じ額の違約料をいただきます。',
    ],
  };
}
