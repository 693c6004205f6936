import type { Metadata } from 'next';
import { DoneNotice } from '@/components/desk/done-notice';
import { ButtonForm } from '@/components/forms/button-form';
import { DataTable } from '@/components/ui/data-table';
import { mayDo } from '@/lib/rules/staff/permissions';
import { listOverdue } from '@/lib/server/desk/retention';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { keptClassWords, deskRetentionWords as words } from '@/lib/wording/desk/retention';
import { DeskPage } from '../desk-page';
import { runHere } from './actions';

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type RetentionPageProps = { searchParams: Promise<{ done?: string }> };

/** 保存期間の終わったデータ: what would be erased now, in figures with the rule, and its erasure. */
export default async function RetentionPage({ searchParams }: RetentionPageProps) {
  const staff = await openDesk('retention.read', '/desk/retention');
  const { done } = await searchParams;
  const overdue = await listOverdue(now());
  const any = overdue.some(({ count }) => count > 0);
  return (
    <DeskPage staff={staff} current="/desk/retention" title={words.title} lead={words.lead}>
      <DoneNotice said={done === undefined ? null : words.done} />
      <p className="measure mb-6">{words.hourly}</p>
      <DataTable
        caption={words.list}
        captionHidden
        rows={overdue}
        rowKey={({ keptClass }) => keptClass}
        columns={[
          {
            key: 'class',
            header: words.columns.class,
            rowHeader: true,
            cell: ({ keptClass }) => keptClassWords[keptClass].label,
          },
          {
            key: 'rule',
            header: words.columns.rule,
            cell: ({ keptClass }) => keptClassWords[keptClass].rule,
          },
          {
            key: 'count',
            header: words.columns.count,
            cell: ({ keptClass, count }) => words.count(count, keptClassWords[keptClass].unit),
          },
        ]}
      />
      {!any && <p className="mt-6">{words.nothing}</p>}
      {any && mayDo(staff.role, 'retention.run') && (
        <div className="mt-6 space-y-3">
          <p className="measure">{words.runNote}</p>
          <ButtonForm action={runHere} label={words.run} />
        </div>
      )}
    </DeskPage>
  );
}
