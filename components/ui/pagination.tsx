import Link from 'next/link';
import { controlWords } from '@/lib/wording/site/controls';
import { Icon } from './icon';

type PaginationProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** False for pages that are nobody else's. */
  prefetch?: false;
};

/** The pages around the present one, the first and the last. Nothing when there is only one. */
export function Pagination(props: PaginationProps) {
  const { page, pages, hrefOf, prefetch = null } = props;
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={controlWords.pagination}
      className="mt-10 flex flex-wrap items-center justify-between gap-4 border-indigo/60 border-t pt-4 print:hidden"
    >
      <StepLink {...props} page={page - 1} label={controlWords.previousPage} />
      <ul className="order-last flex w-full flex-wrap justify-center gap-1 sm:order-none sm:w-auto">
        {shownPages(page, pages).map((shown, index, all) => (
          <li key={shown} className="flex items-center">
            {index > 0 && shown - (all[index - 1] ?? 0) > 1 && (
              <span aria-hidden="true" className="px-1 text-muted">
                …
              </span>
            )}
            <Link
              href={hrefOf(shown)}
              prefetch={prefetch}
              aria-label={controlWords.page(shown)}
              aria-current={shown === page ? 'page' : undefined}
              className="flex size-11 items-center justify-center text-indigo hover:bg-wash aria-[current]:border-indigo aria-[current]:border-b-2 aria-[current]:font-bold"
            >
              {shown}
            </Link>
          </li>
        ))}
      </ul>
      <StepLink {...props} page={page + 1} label={controlWords.nextPage} next />
    </nav>
  );
}

function StepLink(props: PaginationProps & { label: string; next?: boolean }) {
  if (props.page < 1 || props.page > props.pages) return <span className="min-w-28" />;
  return (
    <Link
      href={props.hrefOf(props.page)}
      prefetch={props.prefetch ?? null}
      rel={props.next ? 'next' : 'prev'}
      className="flex min-h-11 min-w-28 items-center gap-2 text-indigo underline-offset-4 hover:underline"
    >
      {!props.next && <Icon name="back" />}
      {props.label}
      {props.next && <Icon name="arrow" />}
    </Link>
  );
}

function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(wanted)].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
}
