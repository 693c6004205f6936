import type { Metadata } from 'next';
import { connection } from 'next/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { conditionsInForce, findConditions } from '@/lib/server/documents/general-conditions';
import { agency } from '@/lib/server/system/agency';
import { now } from '@/lib/server/system/clock';
import { conditionsWords as words } from '@/lib/wording/agency/general-conditions';
import { ConditionsText } from './conditions-text';
import { ConditionsVersions } from './conditions-versions';

export const instant = false;
export const metadata: Metadata = { title: words.title, description: words.lead };

/**
 * 旅行業約款, as it is in force today.
 *
 * @clause D4-14
 */
export default async function GeneralConditionsPage() {
  // Made for each request: a build knows no database.
  await connection();
  const today = dayInJapan(instantOf(now().getTime()));
  const current = await conditionsInForce(today);
  const conditions = current && (await findConditions(current.version));
  return (
    <Page width="text">
      <PageTitle title={words.title} lead={words.lead} />
      {conditions === null ? (
        <EmptyState title={words.none(agency())} />
      ) : (
        <ConditionsText conditions={conditions} />
      )}
      <ConditionsVersions today={today} current={current?.version ?? null} />
    </Page>
  );
}
