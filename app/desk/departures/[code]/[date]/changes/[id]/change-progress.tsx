import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import type { ChangePreview } from '@/lib/server/desk/change-preview';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';
import { signedYenInWords } from '@/lib/wording/site/money';

const states: Readonly<Record<string, string>> = words.states;

/** How far each booking of a change that was sent has come, and what its traveler answered. */
export function ChangeProgress({ progress }: { progress: ChangePreview['progress'] }) {
  return (
    <DataTable
      caption={words.effects}
      captionHidden
      rows={progress}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'reference',
          header: words.reference,
          rowHeader: true,
          cell: ({ reference }) => (
            <Link className="link py-2" href={`/desk/bookings/${reference}`} prefetch={false}>
              {reference}
            </Link>
          ),
        },
        { key: 'state', header: words.state, cell: ({ status }) => states[status] ?? status },
        {
          key: 'difference',
          header: words.difference,
          align: 'right',
          cell: ({ differenceYen }) => signedYenInWords(differenceYen),
        },
        {
          key: 'at',
          header: words.answered,
          cell: ({ answeredAt, answerBy }) => answerInWords(answeredAt, answerBy),
        },
      ]}
    />
  );
}

function answerInWords(answeredAt: Date | null, answerBy: Date | null): string {
  if (answeredAt !== null) return shownMoment(answeredAt);
  return answerBy === null ? '' : words.answerBy(shownMoment(answerBy));
}
