import type { ReactNode } from 'react';

const drawings = {
  info: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="M12 11v5.5M12 7.4v.2" />
    </>
  ),
  success: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="m7.8 12.4 2.9 2.9 5.6-6.2" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3.6 21.2 20H2.8z" />
      <path d="M12 10v4.6M12 17.3v.2" />
    </>
  ),
  error: (
    <>
      <path d="M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2z" />
      <path d="m9 9 6 6m0-6-6 6" />
    </>
  ),
  arrow: <path d="M4 12h15.5m-5.2-5.2 5.2 5.2-5.2 5.2" />,
  back: <path d="M20 12H4.5m5.2-5.2L4.5 12l5.2 5.2" />,
  check: <path d="m5 12.6 4.6 4.6L19.2 6.8" />,
  chevron: <path d="m6 9.5 6 6 6-6" />,
  print: <path d="M7 8.5v-5h10v5M7 16.5H4v-8h16v8h-3M7 13.5h10v7H7z" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="M12 6.8V12l3.6 2.3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A line drawing as tall as the text beside it; silent, the words say it. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
