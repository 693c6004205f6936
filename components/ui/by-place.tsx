'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';

/** One frame for travelers, another for the staff: which of the two a page gets follows from its address. */
export function ByPlace({ travelers, desk }: { travelers: ReactNode; desk: ReactNode }) {
  return useSelectedLayoutSegment() === 'desk' ? desk : travelers;
}
