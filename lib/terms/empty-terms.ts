import type { ContractKind } from '@/lib/rules/terms';

const OWN = { source: '自社の旅行条件書', confirmed: false } as const;
const within = (count: number) =>
  ({ count, unit: 'days', direction: 'forward', firstDayIncluded: false, edge: 'by' }) as const;
const wholePrice = (of: string) => ({ kind: 'percent', percent: 100, of }) as const;

const BASES: Readonly<Record<ContractKind, string | null>> = {
  'package-domestic': 'standard-domestic',
  'package-overseas': 'standard-overseas',
  'arranged-air': null,
};

/** A terms file to begin with where nothing is written yet: no fee before the start, one article for each figure. */
export function emptyTerms(given: {
  readonly title: string;
  readonly contractKind: ContractKind;
  readonly firstDay: string;
}) {
  const { contractKind, firstDay } = given;
  const base = BASES[contractKind];
  return {
    id: '',
    version: '1',
    firstDay,
    title: { ja: given.title, en: 'Terms of travel' },
    contractKind,
    base: base === null ? null : { id: base, version: '1' },
    acceptance: {
      windows: [{ weekdays: [1, 2, 3, 4, 5], from: '10:00', until: '18:00' }],
      publicHolidays: 'closed',
      outside: 'next-opening',
      ...figure('第2条', 'acceptance'),
    },
    cancellation: { prices: { from: 1_000, until: 1_000_000 }, tables: [table(contractKind)] },
    refund: {
      beforeStart: { deadline: within(7), ...figure('第3条', 'refund') },
      afterStart: { deadline: within(30), ...figure('第3条', 'refund') },
      reduction: null,
      unavailablePart: null,
    },
    rounding: { fee: 'down', payment: 'up', ...figure('第2条', 'rounding') },
    formation: {
      rules: [
        {
          channels: ['web'],
          payments: ['card'],
          moment: 'arrival',
          ...figure('第1条', 'formation'),
        },
      ],
    },
    articles: ARTICLES,
  };
}

function figure(article: string, clause: string) {
  return { article, clause: `own.${clause}`, ...OWN };
}

function table(contractKind: ContractKind) {
  const of = contractKind === 'arranged-air' ? 'ticketPrice' : 'tourPrice';
  return {
    dayTrip: null,
    variant: null,
    period: null,
    steps: [
      {
        id: 'step-1',
        from: null,
        until: null,
        charge: { kind: 'free' },
        ...figure('第2条', 'fee'),
      },
    ],
    afterStart: { id: 'after-start', charge: wholePrice(of), ...figure('第2条', 'fee') },
  };
}

const ARTICLES = [
  {
    no: '第1条',
    title: 'お申し込みと契約の成立',
    paragraphs: [
      '旅行契約は、{{agency.name}}がお申し込みを承諾する旨の通知がお客様に届いた時に成立します。',
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
] as const;
