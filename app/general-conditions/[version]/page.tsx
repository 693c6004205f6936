import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { Page } from '@/components/ui/page';
import { PageTitle } from '@/components/ui/page-title';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant as instantOf } from '@/lib/rules/calendar/instant';
import { conditionsInForce, findConditions } from '@/lib/server/documents/general-conditions';
import { now } from '@/lib/server/system/clock';
import { conditionsWords as words } from '@/lib/wording/agency/general-conditions';
import { ConditionsText } from '../conditions-text';
import { ConditionsVersions } from '../conditions-versions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type VersionProps = { params: Promise<{ version: string }> };

/** One version of 旅行業約款: that of a booking stays to be read. */
export default async function ConditionsVersionPage({ params }: VersionProps) {
  const { version } = await params;
  if (!/^[1-9]\d{0,5}$/.test(version)) notFound();
  // Made for each request: a build knows no database.
  await connection();
  const today = dayInJapan(instantOf(now().getTime()));
  const [conditions, current] = await Promise.all([
    findConditions(Number(version)),
    conditionsInForce(today),
  ]);
  if (conditions === null) notFound();
  return (
    <Page width="text">
      <PageTitle title={words.title} lead={words.lead} />
      <ConditionsText conditions={conditions} />
      <ConditionsVersions today={today} current={current?.version ?? null} />
    </Page>
  );
}
