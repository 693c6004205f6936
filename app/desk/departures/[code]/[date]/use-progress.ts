'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { CallOffProgress } from '@/lib/server/desk/call-off-progress';

const EVERY_MS = 3_000;

/** As far as it changes while a call-off runs. */
export type Progress = Omit<CallOffProgress, 'reason' | 'explanation' | 'at' | 'by'>;

/**
 * The progress as it was, then as it is: asked for every few seconds while something moves and somebody looks. The page
 * around it, which is a look at a departure, is made anew once it has come to rest.
 */
export function useProgress(first: Progress, address: string): Progress {
  const [progress, setProgress] = useState(first);
  const router = useRouter();
  useEffect(() => setProgress(first), [first]);
  useEffect(() => {
    if (!progress.moves) return;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(address).catch(() => null);
      if (answer?.ok !== true) return;
      const now: Progress = await answer.json();
      setProgress(now);
      if (!now.moves) router.refresh();
    };
    const timer = setInterval(ask, EVERY_MS);
    return () => clearInterval(timer);
  }, [progress.moves, address, router]);
  return progress;
}
