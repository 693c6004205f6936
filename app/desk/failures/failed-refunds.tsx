import { ConfirmAgain } from '@/components/desk/confirm-again';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { mayDo } from '@/lib/rules/staff/permissions';
import type { FailedRefund } from '@/lib/server/money/failed-refunds';
import { staffObjection } from '@/lib/server/staff/current-staff';
import type { Staff } from '@/lib/server/staff/staff-session';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { refundFailureOf, failureWords as words } from '@/lib/wording/desk/failures';
import { refundCauseWords } from '@/lib/wording/money/payment';
import { retryRefundHere } from './actions';

type FailedRefundsProps = { refunds: readonly FailedRefund[]; staff: Staff; at: Date };

export function FailedRefunds({ refunds, staff, at }: FailedRefundsProps) {
  const askAgain = staffObjection(staff, 'refund.retry', at) === 'confirm-again';
  return (
    <>
      {askAgain && <ConfirmAgain back="/desk/failures" />}
      <DataTable
        caption={words.refunds}
        captionHidden
        rows={refunds}
        rowKey={({ id }) => id}
        columns={[
          { key: 'refund', header: words.refund, rowHeader: true, cell: refundInWords },
          {
            key: 'since',
            header: words.since,
            cell: ({ failedAt }) => shownMoment(failedAt),
          },
          {
            key: 'cause',
            header: words.cause,
            cell: ({ failure, tries }) => refundFailureOf(failure, tries).cause,
          },
          {
            key: 'next',
            header: words.next,
            cell: (refund) => (
              <>
                <p>{refundFailureOf(refund.failure, refund.tries).next}</p>
                {!mayDo(staff.role, 'refund.retry') && <p>{words.managersOnly}</p>}
                {mayDo(staff.role, 'refund.retry') && !askAgain && (
                  <ButtonForm
                    action={retryRefundHere.bind(null, refund.id)}
                    label={words.retry}
                    size="small"
                    className="mt-2"
                  />
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function refundInWords({ amountYen, cause, reference, tourTitle, method }: FailedRefund) {
  return (
    <>
      {words.amount(amountYen, refundCauseWords[cause] ?? cause)}
      <span className="block font-normal text-muted text-sm">
        {reference}　{tourTitle}　{method}
      </span>
    </>
  );
}
