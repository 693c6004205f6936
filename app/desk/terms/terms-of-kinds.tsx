import Link from 'next/link';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { TermsOfKind } from '@/lib/server/desk/terms/terms-by-kind';
import { shownDay } from '@/lib/server/system/shown-moment';
import { addressOf } from '@/lib/terms/terms-name';
import { deskKindTermsWords as words } from '@/lib/wording/desk/kind-terms';
import { deskTermsWords } from '@/lib/wording/desk/terms';

export const dayOf = (day: string) => shownDay(calendarDate(day));

type TermsOfKindsProps = {
  kinds: readonly TermsOfKind[];
  /** What can be done about a choice that has not begun. */
  act?: (coming: TermsOfKind['coming'][number]) => ReactNode;
};

/** Which terms each kind of product is sold under, who said so, and what comes. */
export function TermsOfKinds({ kinds, act }: TermsOfKindsProps) {
  return (
    <DataTable
      caption={words.title}
      captionHidden
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          header: words.kind,
          rowHeader: true,
          cell: ({ kind }) => words.kinds[kind],
        },
        { key: 'terms', header: words.now, cell: Current },
        {
          key: 'coming',
          header: words.coming,
          cell: ({ coming }) =>
            coming.length === 0 ? (
              <span className="text-muted">{words.none}</span>
            ) : (
              coming.map((one) => (
                <div key={one.id} className="mb-2">
                  {words.comingLine(one.termsId, dayOf(one.firstDay))}
                  {act?.(one)}
                </div>
              ))
            ),
        },
        {
          key: 'tours',
          header: words.tours,
          cell: ({ kind, tours }) =>
            kind === 'arranged-air' ? '' : words.toursOf(tours.following, tours.naming),
        },
      ]}
    />
  );
}

function Current({ id, since, inForce }: TermsOfKind) {
  return (
    <>
      {inForce === null ? (
        <span className="font-bold text-error">{words.missing(id)}</span>
      ) : (
        <Link
          href={`/desk/terms/${addressOf({ termsId: id, version: inForce.version })}`}
          prefetch={false}
          className="link"
        >
          {deskTermsWords.name(id, inForce.version)}
        </Link>
      )}
      <span className="block text-muted text-sm">
        {since === null ? words.byProfile : words.byDesk(dayOf(since))}
      </span>
    </>
  );
}
