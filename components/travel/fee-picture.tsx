import { Disclosure } from '@/components/ui/disclosure';
import { dayInJapan, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type {
  CancellationFacts,
  CancellationFeeTerms,
} from '@/lib/rules/cancellation/cancellation-fee';
import { cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import { feeByDay } from '@/lib/rules/cancellation/fee-by-day';
import { canBeFoundOut } from '@/lib/rules/cancellation/found-fee';
import { feeWords } from '@/lib/wording/cancellation/fees';
import { FeeChart } from './fee-chart';
import { chartDays } from './fee-chart-scale';
import { feeRows } from './fee-rows';
import { FeeTable } from './fee-table';
import { OpenSteps } from './open-steps';

type FeePictureProps = {
  /** Unique on the page. */
  id: string;
  facts: CancellationFacts;
  terms: CancellationFeeTerms;
  /** Whose fee: 「2名様、旅行代金の合計 96,000円の場合」. */
  subject: string;
  /** What the mark says: いま, お申し出. */
  markLabel: string;
};

/** 取消料の移り変わり for those who leave: the chart with the moment of declaration on it, and the table beside it. */
export function FeePicture({ id, facts, terms, subject, markLabel }: FeePictureProps) {
  const own = { ...facts, ground: null };
  const quote = cancellationFee(own, terms);
  const rows = feeRows(own, terms);
  const stuck = isRefusal(quote) && !canBeFoundOut(quote);
  if (stuck || rows === null || own.declaredAt === null) return null;
  const counts = isRefusal(quote) ? null : quote;
  const dayNo = daysBetween(dayInJapan(own.declaredAt), facts.departureDate);
  const firstFeeDay = rows.find((row) => row.line.fromDay !== null)?.line.fromDay ?? 20;
  const series = feeByDay(own, terms, chartDays(firstFeeDay, dayNo));
  const last = rows.at(-1);
  if (isRefusal(series) || last === undefined) return null;
  return (
    <>
      {series.length > 0 && (
        <FeeChart
          id={id}
          subject={subject}
          series={series}
          afterStart={last.line}
          afterStartYen={last.amount}
          departureDate={facts.departureDate}
          mark={
            counts && {
              at: own.declaredAt,
              receivedAt: counts.receivedAt,
              label: markLabel,
              stepId: counts.step.id,
            }
          }
          caption={`${facts.ground === null ? '' : feeWords.chart.ownConvenience}${subject}。`}
        />
      )}
      <OpenSteps rows={rows.map((row) => ({ ...row.line, fee: row.amount }))} />
      <Disclosure summary={feeWords.chart.table}>
        <FeeTable
          caption={subject}
          captionHidden
          rows={rows.map((row) => row.line)}
          calendar={facts.calendar}
          currentStep={counts?.step.id ?? null}
          amountOf={(line) => rows.find((row) => row.line === line)?.amount ?? null}
        />
      </Disclosure>
    </>
  );
}
