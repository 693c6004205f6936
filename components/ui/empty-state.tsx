import type { ReactNode } from 'react';

/** Nothing here, why, and the way out. `picture` is a `Landscape`, if any. */
export function EmptyState({
  title,
  picture,
  actions,
  children,
}: {
  title: ReactNode;
  picture?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="grid gap-8 border-indigo/60 border-t pt-8 sm:grid-cols-[minmax(0,1fr)_16rem] sm:items-start">
      <div>
        <p className="font-mincho text-heading">{title}</p>
        {children && <div className="measure mt-3 text-muted">{children}</div>}
        {actions && <div className="mt-6 flex flex-wrap gap-4">{actions}</div>}
      </div>
      {picture && <div className="max-w-64 sm:order-last">{picture}</div>}
    </div>
  );
}
