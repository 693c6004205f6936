import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button-link';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { mayDo } from '@/lib/rules/staff/permissions';
import { listTermsLines, type TermsLine } from '@/lib/server/desk/terms/list-terms';
import { listTermsByKind } from '@/lib/server/desk/terms/terms-by-kind';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay } from '@/lib/server/system/shown-moment';
import { addressOf } from '@/lib/terms/terms-name';
import { deskKindTermsWords as kindWords } from '@/lib/wording/desk/kind-terms';
import { deskTermsWords as words } from '@/lib/wording/desk/terms';
import { DeskPage } from '../desk-page';
import { TermsOfKinds } from './terms-of-kinds';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 条件書: every version, its state, its first day, and how many bookings stand on it. */
export default async function TermsPage() {
  const staff = await openDesk('terms.read', '/desk/terms');
  const [lines, kinds] = await Promise.all([listTermsLines(now()), listTermsByKind(now())]);
  return (
    <DeskPage staff={staff} current="/desk/terms" title={words.title} lead={words.lead}>
      {mayDo(staff.role, 'terms.edit') && (
        <p className="mb-10">
          <ButtonLink kind="primary" href="/desk/terms/new">
            {words.newLink}
          </ButtonLink>
        </p>
      )}
      <Section title={kindWords.title} id="kinds" note={kindWords.lead} layout="stacked">
        <TermsOfKinds kinds={kinds} />
        <p className="mt-4">
          <Link href="/desk/terms/kinds" prefetch={false} className="link">
            {kindWords.choose.link}
          </Link>
        </p>
      </Section>
      <Section title={words.versions} id="versions" layout="stacked">
        <DataTable
          caption={words.versions}
          captionHidden
          rows={lines}
          rowKey={addressOf}
          columns={[
            { key: 'version', header: words.version, rowHeader: true, cell: Name },
            { key: 'state', header: words.state, cell: State },
            {
              key: 'firstDay',
              header: words.firstDay,
              cell: ({ firstDay }) =>
                firstDay === '' ? words.noFirstDay : shownDay(calendarDate(firstDay)),
            },
            {
              key: 'bookings',
              header: words.bookings,
              align: 'right',
              cell: ({ bookings }) => words.count(bookings),
            },
          ]}
        />
      </Section>
    </DeskPage>
  );
}

function Name(line: TermsLine) {
  return (
    <>
      <Link href={`/desk/terms/${addressOf(line)}`} prefetch={false} className="link">
        {line.title || words.untitled}
      </Link>
      <span className="block text-muted text-sm">{words.name(line.termsId, line.version)}</span>
    </>
  );
}

const TONES = {
  'in-force': 'solid',
  coming: 'indigo',
  proposed: 'warn',
  draft: 'plain',
  past: 'plain',
  withdrawn: 'plain',
} as const;

function State({ standing }: TermsLine) {
  return <Tag tone={TONES[standing]}>{words.states[standing]}</Tag>;
}
