import { DataTable } from '@/components/ui/data-table';
import type { NoticeKind } from '@/lib/rules/cancellation/notice-effect';
import type { NoticePreview } from '@/lib/server/desk/notice-preview';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { noticeKindWords } from '@/lib/wording/cancellation/departure-notice';
import { deskNoticeWords as words } from '@/lib/wording/desk/notices';

/** What was told of this departure so far; none of it can be taken back. */
export function EarlierNotices({ notices }: { notices: NoticePreview['notices'] }) {
  if (notices.length === 0) return <p>{words.none}</p>;
  return (
    <DataTable
      caption={words.earlier}
      captionHidden
      rows={notices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          header: words.at,
          cell: ({ recordedAt }) => shownMoment(recordedAt),
        },
        {
          key: 'kind',
          header: words.kind,
          rowHeader: true,
          cell: ({ kind, oneBooking }) =>
            `${noticeKindWords[kind as NoticeKind] ?? kind}${oneBooking ? words.oneBooking : ''}`,
        },
        {
          key: 'text',
          header: words.said,
          cell: ({ text }) => <span className="whitespace-pre-wrap">{text}</span>,
        },
      ]}
    />
  );
}
