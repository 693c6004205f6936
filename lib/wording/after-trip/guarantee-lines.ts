import { type CalendarDate, daysBetween } from '@/lib/rules/calendar/calendar-date';
import type { ChangeExemption } from '@/lib/rules/contract/change-exemption';
import type { Guarantee, GuaranteedChange } from '@/lib/rules/contract/guarantee';
import { changeRowInWords } from '../documents/printed-terms';
import { yenInWords } from '../site/money';
import { changeStepWords, circumstanceWords, guaranteeWords } from './guarantee';
import type { SettlementLine } from './settlements';

const exemptWords: Readonly<Record<NonNullable<ChangeExemption['reason']>, string>> = {
  cause: '旅行条件書が対象外とする原因による変更のため',
  'part-terminated': circumstanceWords['part-terminated'],
  'order-only': circumstanceWords['order-only'],
  renamed: circumstanceWords.renamed,
  'better-carrier': circumstanceWords['better-carrier'],
  liability: '損害賠償としてお取扱いするため',
};

/** What was judged, as mail, page and record carry it. */
export function guaranteeLines(facts: {
  readonly changes: readonly GuaranteedChange[];
  readonly answer: Guarantee;
  readonly departureDate: CalendarDate;
  readonly rows: number;
  readonly minimumYen: number;
  readonly due: string | null;
}): readonly SettlementLine[] {
  const { answer, changes } = facts;
  return [
    ...changes.map((change, place) => ({
      term: guaranteeWords.change(place + 1),
      detail: changeInWords(change, answer.judged[place], facts),
    })),
    { term: '率の合計', detail: `${(answer.ratePerMille / 10).toFixed(1)}％` },
    ...sharesOf(answer).map(([payable, people]) => ({
      term: 'お一人様の金額',
      detail: `${yenInWords(payable)}（${people}名様）`,
    })),
    { term: '合計', detail: yenInWords(answer.total) },
    ...(answer.total > 0 ? [] : [{ term: 'お支払いしない理由', detail: whyNot(facts) }]),
    ...(facts.due === null ? [] : [{ term: 'お支払いの期日', detail: `${facts.due}まで` }]),
    { term: '根拠', detail: `旅行条件書 ${answer.article}` },
  ];
}

function changeInWords(
  { row, unit, step, notifiedOn }: GuaranteedChange,
  judged: ChangeExemption | undefined,
  { departureDate, rows }: { readonly departureDate: CalendarDate; readonly rows: number },
): string {
  const told = daysBetween(notifiedOn, departureDate) > 0 ? '開始前' : '開始後';
  const counts =
    judged?.kind === 'exempt'
      ? `対象外：${exemptWords[judged.reason ?? 'cause']}`
      : judged?.kind === 'as-damages'
        ? '対象：損害賠償金の一部としてお支払いします'
        : '対象';
  return `${unit}：${changeRowInWords(row, rows)}（${changeStepWords[step]}。旅行${told}のお知らせ。${counts}）`;
}

function sharesOf({ travelers }: Guarantee): [number, number][] {
  const shares = new Map<number, number>();
  for (const { payable } of travelers) shares.set(payable, (shares.get(payable) ?? 0) + 1);
  return [...shares];
}

function whyNot({ answer, minimumYen }: { answer: Guarantee; minimumYen: number }): string {
  return answer.ratePerMille === 0
    ? '対象となる変更がないため'
    : `お一人様の合計が${yenInWords(minimumYen)}に満たないため`;
}
