import { DataTable } from '@/components/ui/data-table';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskDepartureWords as words } from '@/lib/wording/desk/departures';

/** Seats that nobody has bought yet: of applications that wait, and of those that are being filled in. */
export function DepartureHolds({ holds }: { holds: DepartureSheet['holds'] }) {
  if (holds.length === 0) return <p>{words.noHolds}</p>;
  return (
    <DataTable
      caption={words.holds}
      captionHidden
      rows={holds}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'of',
          header: words.holdOf,
          rowHeader: true,
          cell: ({ reference }) => reference ?? words.holdDraft,
        },
        { key: 'seats', header: words.seats, align: 'right', cell: ({ seats }) => seats },
        {
          key: 'until',
          header: words.holdUntil,
          cell: ({ expiresAt }) => shownMoment(expiresAt),
        },
      ]}
    />
  );
}
