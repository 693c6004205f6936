import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** Text that opens on request; plain HTML, printed open. `name` makes a group of which one is open. */
export function Disclosure({
  summary,
  open,
  name,
  id,
  inFull,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  name?: string;
  id?: string;
  /** Stands open where there is no script. */
  inFull?: boolean;
  children: ReactNode;
}) {
  return (
    <details
      id={id}
      open={open}
      name={name}
      className={classNames('group border-line border-b', inFull && 'in-full-without-script')}
    >
      <summary className="flex min-h-11 list-none items-center gap-3 py-2 text-indigo hover:text-indigo-deep sm:min-h-12 sm:py-3 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron"
          className="size-4 -rotate-90 transition-transform group-open:rotate-0"
        />
        <span className="underline decoration-1 decoration-line underline-offset-[0.3em]">
          {summary}
        </span>
      </summary>
      <div className="pb-6 pl-7">{children}</div>
    </details>
  );
}
