import type { ReactNode } from 'react';

type PageTitleProps = {
  kicker?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  /** A few characters set vertically at the right edge on wide screens; decoration only. */
  vertical?: string;
  children?: ReactNode;
};

/** The h1 of a page, with the line above it and the sentence below. */
export function PageTitle({ kicker, title, lead, vertical, children }: PageTitleProps) {
  return (
    <header className="relative mb-6 sm:mb-14">
      <div className={vertical ? 'lg:pr-24' : undefined}>
        {kicker && <p className="kicker mb-3">{kicker}</p>}
        <h1 className="text-title">{title}</h1>
        {lead && <p className="measure mt-3 text-muted sm:mt-4 sm:text-lg">{lead}</p>}
        {children}
      </div>
      {vertical && (
        <p
          aria-hidden="true"
          className="vertical absolute top-0 right-0 hidden border-line border-l pl-4 font-mincho text-indigo lg:block print:hidden"
        >
          {vertical}
        </p>
      )}
    </header>
  );
}
