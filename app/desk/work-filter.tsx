import { FilterLinks } from '@/components/desk/filter-links';
import type { WorkCount } from '@/lib/server/desk/count-work';
import { deskWorkWords as words } from '@/lib/wording/desk/applications';

type WorkFilterProps = { counts: readonly WorkCount[]; current: string | null };

/** How much there is, how much of it is urgent, and what of it one wants to see. */
export function WorkFilter({ counts, current }: WorkFilterProps) {
  const sum = (part: 'all' | 'overdue' | 'today') =>
    counts.reduce((total, count) => total + count[part], 0);
  return (
    <nav aria-label={words.filter} className="mb-6">
      <p className="mb-2">{words.counts(sum('overdue'), sum('today'))}</p>
      <p className="sr-only">{words.keys}</p>
      <FilterLinks
        places={[
          { href: '/desk', label: words.all(sum('all')), is: current === null },
          ...counts.map(({ kind, all }) => ({
            href: `/desk?kind=${kind}`,
            label: `${words.kinds[kind]}（${all}）`,
            is: current === kind,
          })),
        ]}
      />
    </nav>
  );
}
