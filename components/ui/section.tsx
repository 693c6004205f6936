import type { ReactNode } from 'react';
import { classNames } from './class-names';

type SectionProps = {
  title: ReactNode;
  id?: string;
  /** Stands under the title in the margin. */
  note?: ReactNode;
  /** A link that stands beside the title. */
  action?: ReactNode;
  level?: 2 | 3;
  /** `hanging`: title in the left margin on wide screens. `stacked`: title above. */
  layout?: 'hanging' | 'stacked';
  className?: string;
  children: ReactNode;
};

/** A part of a page under a thin indigo rule, its title hung in the margin. */
export function Section({
  title,
  id,
  note,
  action,
  level = 2,
  layout = 'hanging',
  className,
  children,
}: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      id={id}
      aria-labelledby={id ? `${id}-title` : undefined}
      className={classNames(
        'border-indigo/60 border-t pt-3 pb-4 sm:pt-5 sm:pb-12',
        layout === 'hanging' && 'lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-12',
        className,
      )}
    >
      <div className="mb-2 sm:mb-5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Heading
            id={id ? `${id}-title` : undefined}
            className={level === 2 ? 'text-heading' : 'text-subheading'}
          >
            {title}
          </Heading>
          {action}
        </div>
        {note && <div className="mt-2 text-muted text-sm leading-relaxed">{note}</div>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
