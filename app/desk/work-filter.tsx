import { FilterLinks } from '@/components/desk/filter-links';
import { instant } from '@/lib/rules/calendar/instant';
import { workUrgency } from '@/lib/rules/staff/work-urgency';
import { WORK_KINDS, type WorkItem } from '@/lib/server/desk/work-kinds';
import { deskWorkWords as words } from '@/lib/wording/desk/applications';

type WorkFilterProps = { work: readonly WorkItem[]; current: string | null; at: Date };

/** How much there is, how much of it is urgent, and what of it one wants to see. */
export function WorkFilter({ work, current, at }: WorkFilterProps) {
  const now = instant(at.getTime());
  const kinds = WORK_KINDS.map((kind) => ({
    kind,
    count: work.filter((item) => item.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const urgent = (urgency: 'overdue' | 'today') =>
    work.filter(({ due }) => due && workUrgency(instant(due.getTime()), now) === urgency).length;
  return (
    <nav aria-label={words.filter} className="mb-6">
      <p className="mb-2">{words.counts(urgent('overdue'), urgent('today'))}</p>
      <p className="sr-only">{words.keys}</p>
      <FilterLinks
        places={[
          { href: '/desk', label: words.all(work.length), is: current === null },
          ...kinds.map(({ kind, count }) => ({
            href: `/desk?kind=${kind}`,
            label: `${words.kinds[kind]}（${count}）`,
            is: current === kind,
          })),
        ]}
      />
    </nav>
  );
}
