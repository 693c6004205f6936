import { type Column, DataTable } from '@/components/ui/data-table';
import type { PassengerLists } from '@/lib/server/desk/passenger-lists';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { deskListWords as words } from '@/lib/wording/desk/passenger-lists';

type MadeList = PassengerLists['lists'][number];

/** The lists that were made, each to be taken as a file; without `here` as a record only: nobody stands on them any more. */
export function MadeLists({ lists, here }: { lists: readonly MadeList[]; here: string | null }) {
  if (lists.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.lists}
      captionHidden
      rows={lists}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'made',
          header: words.made,
          cell: ({ madeAt }) => shownMoment(madeAt),
        },
        {
          key: 'recipient',
          header: words.recipient,
          rowHeader: true,
          cell: ({ recipientName, mended }) => (
            <>
              {recipientName}
              {mended > 0 && (
                <span className="block text-sm text-warn">{words.mended(mended)}</span>
              )}
            </>
          ),
        },
        {
          key: 'travelers',
          header: words.travelers,
          align: 'right',
          cell: ({ travelers }) => words.people(travelers),
        },
        { key: 'by', header: words.by, cell: ({ by }) => by },
        ...(here === null ? [] : [filesColumn(here)]),
      ]}
    />
  );
}

const filesColumn = (here: string): Column<MadeList> => ({
  key: 'files',
  header: words.files,
  cell: ({ id, recipientName }) => (
    <span className="flex gap-5">
      {(['excel', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={`${here}/lists/${id}?format=${format}`}
          download
          aria-label={words.download(recipientName, words[format])}
          className="link py-1"
        >
          {words[format]}
        </a>
      ))}
    </span>
  ),
});
