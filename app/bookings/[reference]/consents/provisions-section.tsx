import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import type { OwnProvision } from '@/lib/server/own-data/find-provisions';
import { provisionInWords, provisionWords as words } from '@/lib/wording/own-data/provisions';
import { dateInWords, momentInWords } from '@/lib/wording/site/day';

type Props = { provisions: readonly OwnProvision[]; calendar: BusinessCalendar };

/** だれに渡したか: each record of a provision, nothing left out. */
export function ProvisionsSection({ provisions, calendar }: Props) {
  return (
    <Section id="provisions" title={words.title}>
      <p className="measure mb-4">{words.lead}</p>
      {provisions.length === 0 ? (
        <p className="measure">{words.none}</p>
      ) : (
        <>
          <p className="mb-4">{words.count(provisions.length)}</p>
          <DataTable
            caption={words.caption}
            captionHidden
            columns={[
              {
                key: 'recipient',
                header: words.recipient,
                rowHeader: true,
                cell: (one) => one.recipient,
              },
              { key: 'country', header: words.country, cell: (one) => one.country },
              { key: 'whom', header: words.whom, cell: (one) => one.whom },
              { key: 'items', header: words.items, cell: (one) => one.items },
              { key: 'when', header: words.when, cell: (one) => one.when },
              { key: 'basis', header: words.basis, cell: (one) => one.basis },
              { key: 'record', header: words.record, cell: (one) => one.record },
            ]}
            rows={provisions.map((one) => ({
              ...provisionInWords(one),
              key: one.key,
              whom: words.about(one.companion),
              when: momentInWords(instant(one.at.getTime()), calendar),
              record: words.kept(one.duty, dateInWords(one.keptUntil)),
            }))}
            rowKey={(one) => one.key}
          />
        </>
      )}
      <p className="measure mt-4 text-muted">
        {words.enquiries}
        <a className="link" href="/disclosure-requests">
          {words.heldLink}
        </a>
        {words.enquiriesEnd}
      </p>
      {provisions.length > 0 && (
        <p className="measure mt-4 text-muted">
          {words.stop}
          <a className="link" href="/disclosure-requests">
            {words.stopLink}
          </a>
          {words.stopEnd}
        </p>
      )}
    </Section>
  );
}
