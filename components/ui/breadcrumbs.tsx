import Link from 'next/link';
import { controlWords } from '@/lib/wording/site/controls';

export type Crumb = { label: string; href?: string };

/** The way from the front page; the last crumb is the page itself and no link. Crumbs of personal pages are not fetched ahead. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label={controlWords.breadcrumbs} className="mb-6 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2 text-muted">
        {items.map((item, index) => (
          <li key={item.label} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">／</span>}
            {item.href ? (
              <Link href={item.href} prefetch={false} className="link min-h-6">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
