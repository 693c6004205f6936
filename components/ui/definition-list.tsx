import Link from 'next/link';
import type { ReactNode } from 'react';
import { controlWords } from '@/lib/wording/site/controls';
import { classNames } from './class-names';
import { VisuallyHidden } from './visually-hidden';

export type Definition = {
  term: string;
  detail: ReactNode;
  /** Where the answer is changed; the link reads 「変更（旅行者の氏名）」. */
  changeHref?: string;
};

/** Whether a term stands beside its detail on a phone: as many full-width characters as two lines there hold. */
const isShort = (term: string) => term.length <= 12;

/** Facts and answers under one another: summaries, check-your-answers, receipts. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="border-line border-t">
      {items.map((item) => (
        <div
          key={item.term}
          className={classNames(
            'grid gap-x-3 border-line border-b py-1.5 sm:grid-cols-[12rem_minmax(0,1fr)_auto] sm:gap-x-6 sm:py-3',
            isShort(item.term)
              ? 'grid-cols-[6.25rem_minmax(0,1fr)_auto]'
              : 'grid-cols-[minmax(0,1fr)_auto]',
          )}
        >
          <dt
            className={classNames(
              'text-muted text-sm leading-[1.7rem] sm:text-base sm:leading-7',
              !isShort(item.term) && 'col-span-2 sm:col-span-1',
            )}
          >
            {item.term}
          </dt>
          <dd className="min-w-0">{item.detail}</dd>
          {item.changeHref && (
            <dd className="print:hidden">
              <Link className="link inline-block min-h-6" href={item.changeHref} prefetch={false}>
                {controlWords.change}
                <VisuallyHidden>（{item.term}）</VisuallyHidden>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
