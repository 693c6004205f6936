'use client';

import { useEffect, useState } from 'react';

/**
 * The server's clock as it goes on in the browser: `asOf` plus the time passed since the page came alive.
 * The visitor's clock is used as a stopwatch only, never for the time of day; the longer of two
 * stopwatches counts, because one stands still while a machine sleeps.
 *
 * @param asOf the server's instant (ISO 8601) at which the page was rendered
 * @param everyMs how often to look
 * @returns epoch milliseconds by the server's clock; `asOf` itself before the page is alive
 */
export function useServerNow(asOf: string, everyMs = 1_000): number {
  const start = Date.parse(asOf);
  const [now, setNow] = useState(start);

  useEffect(() => {
    const steadyStart = performance.now();
    const wallStart = Date.now();
    const tick = () => {
      const passed = Math.max(performance.now() - steadyStart, Date.now() - wallStart);
      setNow(start + Math.round(passed));
    };
    tick();
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [start, everyMs]);

  return now;
}
