import type { ReactNode } from 'react';
import { classNames } from './class-names';

const widths = { wide: '', text: 'max-w-[58rem]', form: 'max-w-[52rem]' } as const;

/** The frame of a page below the header. `main` stands in the layout already. */
export function Page({
  width = 'wide',
  className,
  children,
}: {
  width?: keyof typeof widths;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className="frame pt-5 pb-10 sm:pt-10 sm:pb-20">
      <div className={classNames(widths[width], className)}>{children}</div>
    </div>
  );
}
