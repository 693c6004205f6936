import type { CancellationTerms, FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import { bookingStepInPrint } from './booking-steps';
import { chargeInFull } from './charges';
import { beforePaymentInWords, besideTheTables, freeShareInWords } from './other-lines';

/** 航空券が二枚以上: each ticket for itself. */
export const severalTicketsLine =
  '二枚以上の航空券（往路と復路など）を含むご予約では、航空券ごとに、その出発日・代金・券種による取消料を計算し、合計します。';

/** What counts for a tour beside the steps of its table: what comes before them, what is added, and for whom they differ. */
export function besideTheSteps(terms: CancellationTerms, dayTrip: boolean): readonly string[] {
  const { beforePayment, charges } = terms;
  const tables = terms.tables.filter(
    (table) => table.variant === null && (table.dayTrip === null || table.dayTrip === dayTrip),
  );
  const lines = [
    ...(beforePayment ? [`${beforePaymentInWords(beforePayment)}：無料`] : []),
    ...tables.flatMap((table) => linesOf(table, charges)),
    ...(tables.some(({ party }) => party) ? [PARTY] : []),
    ...besideTheTables(terms),
  ];
  return [...new Set(lines)];
}

const PARTY =
  'お申し込みの人数によって、取消料の表が変わります。人数ごとの表は、旅行条件書にあります。';

function linesOf(
  { fromBooking = [], freeShare }: FeeTable,
  charges: CancellationTerms['charges'],
): readonly string[] {
  return [
    ...fromBooking.map(
      (step) => `${bookingStepInPrint(step)}：${chargeInFull(step.charge, charges)}`,
    ),
    ...(freeShare ? [`${freeShareInWords(freeShare)}：無料`] : []),
  ];
}
