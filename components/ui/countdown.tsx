'use client';

import type { ReactNode } from 'react';
import { controlWords, remainingMinutes, remainingTime } from '@/lib/wording/site/controls';
import { useServerNow } from './use-server-now';

type CountdownProps = {
  /** Server's instant of rendering, ISO 8601. */
  asOf: string;
  /** The instant it runs to, ISO 8601. */
  until: string;
  /** The same instant in words: 2027年1月11日（月・祝）16:00. Stands there without a script too. */
  untilLabel: string;
  /** Shown instead when the time has come. */
  ended?: ReactNode;
  className?: string;
};

/** Time left by the server's clock; spoken at whole minutes only. */
export function Countdown({ asOf, until, untilLabel, ended, className }: CountdownProps) {
  const now = useServerNow(asOf);
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
  return (
    <span className={className}>
      <time dateTime={until} className="mr-3">
        {controlWords.until(untilLabel)}
      </time>
      {seconds > 0 ? (
        <span className="needs-script print:hidden">
          <span aria-hidden="true" className="inline-block whitespace-nowrap font-medium">
            {controlWords.remaining} {remainingTime(seconds)}
          </span>
          <span className="sr-only" role="timer" aria-live="polite">
            {remainingMinutes(seconds)}
          </span>
        </span>
      ) : (
        <strong role="status">{ended ?? controlWords.ended}</strong>
      )}
    </span>
  );
}
