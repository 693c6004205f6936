import { DataTable } from '@/components/ui/data-table';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskWaitingWords as words } from '@/lib/wording/desk/waiting';

/** キャンセル待ち: who waits, in the order of their turns, and the offers that run. */
export function DepartureLine({ line }: { line: DepartureSheet['line'] }) {
  if (line.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.line}
      captionHidden
      rows={line}
      rowKey={({ reference }) => reference}
      columns={[
        {
          key: 'place',
          header: words.place,
          cell: ({ state, place }) => (state === 'waiting' ? place : words[state]),
        },
        {
          key: 'party',
          header: words.party,
          rowHeader: true,
          cell: ({ reference, contact, seats }) => (
            <>
              <a className="link" href={`/desk/bookings/${reference}`}>
                {reference}
              </a>
              {`　${contact} 様　${seats}名`}
            </>
          ),
        },
        { key: 'since', header: words.since, cell: ({ agreedAt }) => shownMoment(agreedAt) },
        { key: 'limit', header: words.limit, cell: ({ limitAt }) => shownMoment(limitAt) },
        {
          key: 'offer',
          header: words.offerUntil,
          cell: ({ offerUntil }) => (offerUntil === null ? '' : shownMoment(offerUntil)),
        },
      ]}
    />
  );
}
