import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { NoticeLimit } from '@/lib/server/departures/notice-limits';
import { shownDay } from '@/lib/server/system/shown-moment';
import {
  deskDeparturesWords as listWords,
  deskDepartureWords as words,
} from '@/lib/wording/desk/departures';

/** Until when too few participants may be told, for each of the terms that bookings were concluded under. */
export function NoticeLimits({ limits }: { limits: readonly NoticeLimit[] }) {
  return (
    <DataTable
      caption={words.notices}
      captionHidden
      rows={limits}
      rowKey={({ terms, version }) => `${terms}@${version}`}
      columns={[
        {
          key: 'terms',
          header: words.terms,
          rowHeader: true,
          cell: ({ terms, version, bookings }) => (
            <>
              {words.version(terms, version)}
              {bookings === 0 && (
                <span className="block font-normal text-muted text-sm">{words.termsInForce}</span>
              )}
            </>
          ),
        },
        {
          key: 'bookings',
          header: words.bookings,
          align: 'right',
          cell: ({ bookings, travelers }) =>
            `${bookings.toLocaleString('ja')}件・${listWords.people(travelers)}`,
        },
        {
          key: 'last',
          header: words.lastNotice,
          cell: ({ lastNotice }) => (lastNotice === null ? listWords.noRule : shownDay(lastNotice)),
        },
        {
          key: 'article',
          header: words.article,
          cell: ({ article }) => (article === null ? '' : words.articleOf(article)),
        },
        {
          key: 'in-time',
          header: listWords.standing,
          cell: ({ lastNotice, inTime }) =>
            lastNotice === null ? (
              ''
            ) : (
              <Tag tone={inTime ? 'ok' : 'error'}>{inTime ? words.inTime : words.tooLate}</Tag>
            ),
        },
      ]}
    />
  );
}
