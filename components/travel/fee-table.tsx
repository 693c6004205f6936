import { DataTable } from '@/components/ui/data-table';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import {
  chargeInWords,
  feeWords,
  stepDatesInWords,
  stepInWords,
} from '@/lib/wording/cancellation/fees';
import { yenInWords } from '@/lib/wording/site/money';

type FeeTableProps = {
  caption: string;
  captionHidden?: boolean;
  rows: readonly FeeStepRow[];
  calendar: BusinessCalendar;
  /** The step that counts now, by its id. */
  currentStep?: string | null;
  /** What each line comes to; left out where no price is in question. */
  amountOf?: (row: FeeStepRow) => number | null;
  /** Without a departure the days have no dates. */
  dated?: boolean;
};

/** 取消料の表: every step with its days, what is charged and what it comes to. */
export function FeeTable(props: FeeTableProps) {
  const { caption, rows, calendar, currentStep, amountOf, dated = true } = props;
  const words = feeWords.table;
  return (
    <DataTable
      caption={caption}
      captionHidden={props.captionHidden}
      columns={[
        {
          key: 'when',
          header: words.when,
          cell: stepInWords,
          rowHeader: true,
          narrow: 'title',
        },
        ...(dated
          ? [
              {
                key: 'dates',
                header: words.dates,
                narrow: 'note' as const,
                cell: (row: FeeStepRow) => stepDatesInWords(row, calendar),
              },
            ]
          : []),
        {
          key: 'rate',
          header: words.rate,
          narrow: amountOf ? 'figure-note' : 'figure',
          cell: (row) => (
            <span className="whitespace-nowrap">{chargeInWords(row.step.charge)}</span>
          ),
        },
        ...(amountOf
          ? [
              {
                key: 'amount',
                header: words.amount,
                align: 'right' as const,
                narrow: 'figure' as const,
                cell: (row: FeeStepRow) => {
                  const amount = amountOf(row);
                  return (
                    <span className="whitespace-nowrap">
                      {amount === null ? '－' : yenInWords(amount)}
                    </span>
                  );
                },
              },
            ]
          : []),
      ]}
      rows={rows}
      rowKey={(row) => row.step.id}
      isCurrent={(row) => row.step.id === currentStep}
    />
  );
}
