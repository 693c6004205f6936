import type { Metadata } from 'next';
import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { mayDo } from '@/lib/rules/staff/permissions';
import { conditionsInForce, listConditions } from '@/lib/server/documents/general-conditions';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { shownDay, shownMoment } from '@/lib/server/system/shown-moment';
import { conditionsWords } from '@/lib/wording/agency/general-conditions';
import { deskConditionsWords as words } from '@/lib/wording/desk/general-conditions';
import { DeskPage } from '../desk-page';
import { ConditionsForm } from './conditions-form';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/** 旅行業約款: its versions, which of them is in force, and the way to add one. */
export default async function DeskConditionsPage() {
  const staff = await openDesk('terms.read', '/desk/general-conditions');
  const today = dayInJapan(instantOf(now().getTime()));
  const [versions, current] = await Promise.all([listConditions(), conditionsInForce(today)]);
  return (
    <DeskPage
      staff={staff}
      current="/desk/general-conditions"
      title={words.title}
      lead={words.lead}
    >
      <Section title={words.versions} id="versions" layout="stacked">
        {versions.length === 0 ? (
          <EmptyState title={words.empty} />
        ) : (
          <DataTable
            caption={words.versions}
            captionHidden
            rows={versions}
            rowKey={({ version }) => String(version)}
            isCurrent={({ version }) => version === current?.version}
            columns={[
              {
                key: 'version',
                header: words.version,
                rowHeader: true,
                cell: ({ version }) => (
                  <Link href={`/general-conditions/${version}`} prefetch={false} className="link">
                    {conditionsWords.version(version)}
                  </Link>
                ),
              },
              {
                key: 'from',
                header: words.from,
                cell: ({ firstDay }) => shownDay(firstDay),
              },
              {
                key: 'state',
                header: words.state,
                cell: ({ version, firstDay }) => {
                  if (version === current?.version) return conditionsWords.inForce;
                  return firstDay > today ? conditionsWords.later : conditionsWords.former;
                },
              },
              {
                key: 'sent',
                header: words.sent,
                cell: ({ createdAt }) => shownMoment(createdAt),
              },
              { key: 'by', header: words.by, cell: ({ staff: { name } }) => name },
            ]}
          />
        )}
      </Section>
      <Section title={words.add} id="add" layout="stacked">
        {mayDo(staff.role, 'terms.publish') ? (
          <ConditionsForm today={today} />
        ) : (
          <p>{words.needsManager}</p>
        )}
      </Section>
    </DeskPage>
  );
}
