import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TimelineItem = {
  key: string;
  /** 2027年1月11日（月・祝）10:20, with `dateTime` for machines. */
  when: string;
  dateTime?: string;
  title: ReactNode;
  body?: ReactNode;
  state?: 'past' | 'now' | 'ahead';
};

const dots = {
  past: 'border-indigo bg-indigo',
  now: 'border-vermilion-text bg-paper',
  ahead: 'border-edge bg-paper',
} as const;

/** What happened and what comes, along one line. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="ml-1.5 border-indigo/50 border-l">
      {items.map((item) => {
        const state = item.state ?? 'past';
        return (
          <li
            key={item.key}
            aria-current={state === 'now' ? 'step' : undefined}
            className="relative pb-7 pl-7 last:pb-0"
          >
            <span
              aria-hidden="true"
              className={classNames(
                'absolute top-2 -left-[0.4rem] size-3 rounded-full border-2',
                dots[state],
              )}
            />
            <time dateTime={item.dateTime} className="block text-muted text-sm">
              {item.when}
            </time>
            <p className={state === 'ahead' ? undefined : 'font-bold'}>{item.title}</p>
            {item.body && <div className="text-muted">{item.body}</div>}
          </li>
        );
      })}
    </ol>
  );
}
