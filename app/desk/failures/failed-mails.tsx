import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import type { FailedMail } from '@/lib/server/desk/failures/failed-mails';
import { shownMoment } from '@/lib/server/system/shown-moment';
import {
  mailFailureOf,
  resendObjectionWords,
  failureWords as words,
} from '@/lib/wording/desk/failures';

export function FailedMails({ mails }: { mails: readonly FailedMail[] }) {
  return (
    <DataTable
      caption={words.mails}
      captionHidden
      rows={mails}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'mail',
          header: words.mail,
          rowHeader: true,
          cell: ({ id, subject }) => (
            <Link href={`/desk/failures/mails/${id}`} prefetch={false} className="link">
              {subject}
            </Link>
          ),
        },
        {
          key: 'since',
          header: words.since,
          cell: ({ failedAt }) => shownMoment(failedAt),
        },
        { key: 'cause', header: words.cause, cell: ({ failure }) => mailFailureOf(failure).cause },
        { key: 'next', header: words.next, cell: nextOf },
      ]}
    />
  );
}

export function nextOf({ failure, objection }: FailedMail): string {
  return objection === null ? mailFailureOf(failure).next : resendObjectionWords[objection];
}
