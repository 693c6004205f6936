import { DataTable } from '@/components/ui/data-table';
import type { NoticePreview } from '@/lib/server/desk/notice-preview';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { noticeKindWords } from '@/lib/wording/cancellation/departure-notice';
import { deskDepartureWords } from '@/lib/wording/desk/departures';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';

type Effect = NoticePreview['effects'][number];

/** For each kind of notice and each terms: whether it frees from the fee, until when, by which article. */
export function NoticeEffects({ effects }: { effects: readonly Effect[] }) {
  return (
    <DataTable
      caption={words.effects}
      captionHidden
      rows={effects}
      rowKey={({ kind, terms, version }) => `${kind}:${terms}@${version}`}
      columns={[
        {
          key: 'kind',
          header: words.kind,
          rowHeader: true,
          cell: ({ kind }) => noticeKindWords[kind],
        },
        { key: 'freed', header: words.freed, cell: freedInWords },
        {
          key: 'bookings',
          header: <span className="whitespace-nowrap">{words.bookings}</span>,
          align: 'right',
          cell: ({ bookings }) => words.count(bookings),
        },
        {
          key: 'terms',
          header: words.terms,
          cell: ({ terms, version }) => deskDepartureWords.version(terms, version),
        },
      ]}
    />
  );
}

function freedInWords({ freedUntil, article, increaseTooLate }: Effect) {
  if (increaseTooLate !== null) {
    return <span className="text-error">{words.tooLate(shownDay(increaseTooLate))}</span>;
  }
  if (freedUntil === null) return <span className="text-muted">{words.notFreed}</span>;
  return words.freedUntil(shownMoment(freedUntil), article ?? '');
}
