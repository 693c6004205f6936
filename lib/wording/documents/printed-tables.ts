import type { Terms } from '@/lib/rules/terms';
import type { TablePlaceholder } from '@/lib/terms/placeholders';
import { chargeInFull } from '../cancellation/charges';
import { baseDayInWords } from '../cancellation/counted-days';
import { depositRows } from '../money/deposit-rows';
import type { PrintedBlock } from './printed-block';
import { feeTables } from './printed-fees';
import { handlingTable } from './printed-handling';
import { changeRowInWords, DANGER_ACTIONS, printedWords } from './printed-terms';
import { stepInPrint } from './step-in-print';

/** Every table that a printed article can ask for by its placeholder. */
export const PRINTED_TABLES: Readonly<
  Record<TablePlaceholder, (terms: Terms) => readonly PrintedBlock[]>
> = {
  'cancellation.table': feeTables,
  'changeCompensation.table': compensationTable,
  'deposit.table': depositTable,
  'dangerLevels.table': dangerTable,
  'changeFee.table': changeFeeTable,
  'handlingFees.table': handlingTable,
};

function compensationTable({ changeCompensation }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.compensation;
  const listed = changeCompensation?.rows ?? [];
  const rows = listed.map((row) => [
    String(row.row),
    changeRowInWords(row.row, listed.length),
    percentOfPermille(row.permilleBefore),
    percentOfPermille(row.permilleFrom),
  ]);
  return [{ kind: 'table', caption, header, rows }];
}

function percentOfPermille(permille: number): string {
  return `${(permille / 10).toFixed(1)}％`;
}

function depositTable({ deposit }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.deposit;
  const rows = deposit === null ? [] : depositRows(deposit);
  return [{ kind: 'table', caption, header, rows }];
}

function dangerTable({ dangerLevels }: Terms): PrintedBlock[] {
  const { caption, header } = printedWords.danger;
  const rows = (dangerLevels?.levels ?? []).map(({ level, action }) => [
    `レベル${level}`,
    DANGER_ACTIONS[action],
  ]);
  return [{ kind: 'table', caption, header, rows }];
}

function changeFeeTable({ changeFee, cancellation }: Terms): PrintedBlock[] {
  const { caption, header, all, none } = printedWords.change;
  const [table] = cancellation.tables;
  const ids = table?.steps.map((step) => step.id) ?? [];
  const base = baseDayInWords(table?.countedFrom?.day ?? null);
  const named = (id: string) => table?.steps.find((step) => step.id === id);
  // A letter is how the fee table names its step; an id of words is for nobody to read.
  const letters = (id: string) => {
    const step = id.length === 1 ? undefined : named(id);
    return step ? stepInPrint(step.from, step.until, base) : `（${id}）`;
  };
  const rows = ids.map((id) => {
    const listed = changeFee?.steps.find((row) => row.step === id);
    if (listed && 'percentOfCancellationFee' in listed) {
      const percent = listed.percentOfCancellationFee;
      return [letters(id), percent === 100 ? all : `取消料の${percent}％`];
    }
    const charge = listed?.charge ?? changeFee?.otherwise;
    return [letters(id), charge ? chargeInFull(charge, cancellation.charges) : none];
  });
  return [{ kind: 'table', caption, header, rows }];
}
