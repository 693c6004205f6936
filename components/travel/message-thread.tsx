import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type ThreadItem = {
  key: string;
  who: ReactNode;
  when: string;
  dateTime: string;
  /** Empty for what only happened. */
  text: string;
  /** Said by the one side that the other reads: set apart by its edge and its place, and by `who`. */
  side: 'enquirer' | 'agency';
};

/** What two sides wrote to each other, the earliest first. */
export function MessageThread({ items }: { items: readonly ThreadItem[] }) {
  return (
    <ol className="space-y-5">
      {items.map((item) => (
        <li
          key={item.key}
          className={classNames(
            'border-l-4 px-4 sm:px-5',
            item.text !== '' && 'py-3',
            item.side === 'agency' ? 'border-indigo bg-wash sm:ml-10' : 'border-line sm:mr-10',
          )}
        >
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-bold">{item.who}</span>
            <time dateTime={item.dateTime} className="text-muted text-sm">
              {item.when}
            </time>
          </p>
          {item.text !== '' && (
            <p className="wrap-anywhere mt-2 whitespace-pre-wrap">{item.text}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
