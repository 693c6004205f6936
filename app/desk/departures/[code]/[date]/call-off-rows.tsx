import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { CallOffRow } from '@/lib/server/desk/call-off-progress';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { yenInWords } from '@/lib/wording/site/money';

const words = deskCallOffWords.progress;
const failures: Readonly<Record<string, string>> = words.failures;
const TONES = { waiting: 'indigo', done: 'ok', failed: 'error' } as const;

/** Each booking of a called-off departure: ended or not, its refund, its mail; what has stopped comes first. */
export function CallOffRows({ rows }: { rows: readonly CallOffRow[] }) {
  return (
    <DataTable
      caption={words.bookings}
      captionHidden
      rows={rows}
      rowKey={({ bookingId }) => bookingId}
      columns={[
        {
          key: 'reference',
          header: words.reference,
          rowHeader: true,
          cell: ({ reference }) => (
            <Link href={`/desk/bookings/${reference}`} prefetch={false} className="link">
              {reference}
            </Link>
          ),
        },
        { key: 'state', header: words.state, cell: (row) => <State row={row} /> },
        {
          key: 'refund',
          header: words.refundState,
          cell: ({ refund, refundYen }) =>
            refund === 'none'
              ? words.refundStates.none
              : `${yenInWords(refundYen)}　${words.refundStates[refund]}`,
        },
        { key: 'mail', header: words.mailState, cell: ({ mail }) => words.mailStates[mail] },
      ]}
    />
  );
}

function State({ row }: { row: CallOffRow }) {
  const { status, outcome, failure, tries } = row;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Tag tone={TONES[status]}>{words.states[status]}</Tag>
      {outcome !== null && <span className="text-sm">{words.outcomes[outcome]}</span>}
      {failure !== null && (
        <span className="text-sm">{words.tries(tries, failures[failure] ?? words.failure)}</span>
      )}
    </span>
  );
}
