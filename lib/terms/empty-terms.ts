import type { ContractKind } from '@/lib/rules/terms';
import { emptyArticles } from './empty-articles';
import { EMPTY_BASES, standardPeriods, standardSections } from './empty-sections';

const OWN = { source: '自社の旅行条件書', confirmed: false } as const;
const within = (count: number) =>
  ({ count, unit: 'days', direction: 'forward', firstDayIncluded: false, edge: 'by' }) as const;
const wholePrice = (of: string) => ({ kind: 'percent', percent: 100, of }) as const;

/** A terms file to begin with where nothing is written yet: no fee before the start, and what every contract needs as the standard terms have it. */
export function emptyTerms(given: {
  readonly title: string;
  readonly contractKind: ContractKind;
  readonly firstDay: string;
}) {
  const { contractKind, firstDay } = given;
  return {
    id: '',
    version: '1',
    firstDay,
    title: { ja: given.title, en: 'Terms of travel' },
    contractKind,
    base: EMPTY_BASES[contractKind],
    acceptance: {
      windows: [{ weekdays: [1, 2, 3, 4, 5], from: '10:00', until: '18:00' }],
      publicHolidays: 'closed',
      outside: 'next-opening',
      ...figure('第2条', 'acceptance'),
    },
    cancellation: {
      prices: { from: 1_000, until: 1_000_000 },
      periods: standardPeriods(contractKind),
      tables: [table(contractKind)],
    },
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
    ...standardSections(contractKind),
    articles: emptyArticles(contractKind),
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
