import type { ReactNode } from 'react';
import { noticeWords } from '@/lib/wording/site/controls';
import { classNames } from './class-names';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';

export type NoticeKind = keyof typeof noticeWords;

const looks: Record<NoticeKind, string> = {
  info: 'border-indigo bg-wash text-indigo-deep',
  success: 'border-ok bg-ok-wash text-ok',
  warning: 'border-warn bg-warn-wash text-warn',
  error: 'border-error bg-error-wash text-error',
};

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  /** Announced when it appears: `status` waits, `alert` interrupts. Leave out for standing text. */
  live?: 'status' | 'alert';
  className?: string;
  children?: ReactNode;
};

/** Something to know before going on: sign, word and text, never colour alone. */
export function Notice({ kind = 'info', title, live, className, children }: NoticeProps) {
  return (
    <div
      role={live ?? 'note'}
      className={classNames('flex gap-3 border-l-4 px-4 py-4 sm:px-5', looks[kind], className)}
    >
      <Icon name={kind} className="mt-1 size-6" />
      <div className="min-w-0 text-ink">
        <VisuallyHidden>{noticeWords[kind]}：</VisuallyHidden>
        {title && <p className="font-bold">{title}</p>}
        {children && <div className={title ? 'mt-1' : undefined}>{children}</div>}
      </div>
    </div>
  );
}
