import Link from 'next/link';
import type { ReactNode } from 'react';
import { controlWords } from '@/lib/wording/site/controls';
import { VisuallyHidden } from './visually-hidden';

export type Definition = {
  term: string;
  detail: ReactNode;
  /** Where the answer is changed; the link reads 「変更（旅行者の氏名）」. */
  changeHref?: string;
};

/** Facts and answers under one another: summaries, check-your-answers, receipts. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="border-line border-t">
      {items.map((item) => (
        <div
          key={item.term}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-line border-b py-3 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
        >
          <dt className="col-span-2 text-muted text-sm leading-7 sm:col-span-1 sm:text-base">
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
