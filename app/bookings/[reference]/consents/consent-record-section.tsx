import { ShownText } from '@/components/travel/shown-text';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { instant } from '@/lib/rules/calendar/instant';
import { OPTIONAL_ITEMS } from '@/lib/server/consents/consent-item';
import type { ConsentEntry, ConsentRecord } from '@/lib/server/consents/list-consent-records';
import {
  withdrawalEffect,
  consentRecordWords as words,
} from '@/lib/wording/consents/consent-records';
import { momentInWords } from '@/lib/wording/site/day';
import { ConsentChanges } from './consent-changes';

type Props = {
  record: ConsentRecord;
  reference: string;
  nameOf: (subjectId: string) => string;
  calendar: BusinessCalendar;
  /** Whether consents of this booking can still be changed. */
  live: boolean;
  /** Until when taking it back is in time, in words. */
  stop: string | null;
};

/** One text that was shown, the decisions on it, and what may still be decided. */
export function ConsentRecordSection(props: Props) {
  const { record, reference, nameOf, calendar, live, stop } = props;
  const effect = withdrawalEffect(record.itemKey);
  return (
    <Section
      title={record.title}
      note={<Tag>{isOptional(record.itemKey) ? words.optional : words.necessary}</Tag>}
    >
      <DataTable
        caption={words.history}
        captionHidden
        columns={[
          {
            key: 'who',
            header: words.who,
            rowHeader: true,
            cell: (entry) => `${nameOf(entry.subjectId)} 様`,
          },
          { key: 'decision', header: words.decision, cell: (entry) => words[entry.decision] },
          { key: 'by', header: words.decidedBy, cell: decidedBy },
          {
            key: 'at',
            header: words.at,
            cell: (entry) => momentInWords(instant(entry.at.getTime()), calendar),
          },
          {
            key: 'hash',
            header: words.eventHash,
            cell: (entry) => <code className="break-all text-sm">{entry.hash.slice(0, 16)}</code>,
          },
        ]}
        rows={record.entries}
        rowKey={(entry) => String(entry.seq)}
      />
      <div className="mt-4">
        <Disclosure summary={words.text}>
          <ShownText text={record.text} className="measure" />
          <p className="mt-4 text-muted text-sm">
            {words.version}：<code className="break-all">{versionsOf(record).join('、')}</code>
            <br />
            {words.hash}：<code className="break-all">{record.sha256}</code>
          </p>
        </Disclosure>
      </div>
      {live && effect === null && (
        <p className="mt-4 text-muted">
          {words.necessaryNote}{' '}
          <a className="link" href={`/bookings/${reference}/cancellation`}>
            {words.necessaryLink}
          </a>
        </p>
      )}
      {live && effect !== null && (
        <ConsentChanges {...{ effect, stop, reference, nameOf, record }} />
      )}
    </Section>
  );
}

/** Whether the booking could be made without it; some that were needed can still be taken back later. */
function isOptional(itemKey: string): boolean {
  return OPTIONAL_ITEMS.some((key) => key === itemKey);
}

function versionsOf({ entries }: ConsentRecord): string[] {
  return [...new Set(entries.map(({ noticeVersion }) => noticeVersion))];
}

function decidedBy({ actor }: ConsentEntry): string {
  if (actor === null) return words.erased;
  if (actor.kind === 'guardian') return words.guardian(actor.name);
  return actor.kind === 'self'
    ? words.self(actor.name)
    : words['representative-declared'](actor.name);
}
