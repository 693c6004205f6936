import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { departurePage } from '@/lib/server/departures/addressed-departure';
import type { ChangeForm } from '@/lib/server/desk/change-form';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskChangeWords as words } from '@/lib/wording/desk/tour-changes';

/** What was changed so far, and what was written and not sent. */
export function EarlierChanges({ changes }: { changes: ChangeForm['earlier'] }) {
  if (changes.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.earlier}
      captionHidden
      rows={changes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          header: words.at,
          rowHeader: true,
          cell: ({ proposedAt }) => (proposedAt === null ? words.drafted : shownMoment(proposedAt)),
        },
        {
          key: 'said',
          header: words.said,
          cell: ({ explanation }) => <span className="whitespace-pre-wrap">{explanation}</span>,
        },
        {
          key: 'open',
          header: words.open,
          cell: ({ id, departureId }) => (
            <Link
              className="link py-2"
              href={`${departurePage(departureId)}/changes/${id}`}
              prefetch={false}
            >
              {words.open}
            </Link>
          ),
        },
      ]}
    />
  );
}
